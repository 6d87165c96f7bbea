import { noticePaper } from '@banjie/documents';
import { openByPetitioner, petitionersNotice, readByPetitioner, receiptForm, recordPaperRead } from '@banjie/office';
import { parsed, type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { fileAnswer, fileMedia, formatQuery } from '../documents/file-answer.js';
import { Route } from '../http/endpoint.js';
import { STRANGERS_RUNTIME } from '../tokens.js';
import { ReceiptAccess } from './receipt-access.js';
import { paperOpened, type PaperOpened } from './track-answers.js';

@Controller('api')
export class TrackDocumentsController {
  constructor(
    @Inject(STRANGERS_RUNTIME) private readonly runtime: Runtime,
    private readonly door: ReceiptAccess,
  ) {}

  /** From a browser of the office it is no delivery: whoever printed the receipt knows the code, too. */
  @Route({
    method: 'POST',
    path: 'track/notices/:id/opened',
    access: 'public',
    body: receiptForm,
    answer: paperOpened,
    rule: 'R10',
    summary: { zh: '群众打开送达本人的文书', en: 'A petitioner opens a notice addressed to them' },
  })
  async opened(
    @Param('id') id: string,
    @Body() receipt: unknown,
    @Req() request: FastifyRequest,
  ): Promise<PaperOpened> {
    const file = await this.door.caseOf(receipt, request.ip);
    if (this.door.isOfStaff(request)) return { recorded: false };
    return { recorded: await openByPetitioner(this.runtime, file, id) };
  }

  @Route({
    method: 'POST',
    path: 'track/notices/:id/document',
    access: 'public',
    body: receiptForm,
    query: formatQuery,
    media: fileMedia,
    rule: 'R10',
    summary: { zh: '群众下载送达本人的文书', en: 'A petitioner downloads a notice addressed to them' },
  })
  async document(
    @Param('id') id: string,
    @Body() receipt: unknown,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const file = await this.door.caseOf(receipt, request.ip);
    const notice = await petitionersNotice(this.runtime, file.id, id);
    const answer = await fileAnswer(noticePaper(notice), parsed(formatQuery, query).format);
    await recordPaperRead(this.runtime, readByPetitioner('paper', id));
    return answer;
  }
}
