import { noticePaper } from '@banjie/documents';
import { notFound, parsed, type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param, Query, Req, type StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { fileAnswer, fileMedia, formatQuery } from '../documents/file-answer.js';
import { isNoticeId, issuedNotice, noticeStatement, type NoticeRow } from '../documents/readable-notice.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { ReceiptAccess, receiptForm } from './receipt-access.js';

@Controller('api')
export class TrackDocumentsController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    private readonly door: ReceiptAccess,
  ) {}

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
    if (!isNoticeId(id)) throw notFound();
    const [row] = await this.runtime.manager.query<(NoticeRow & { case_id: string })[]>(noticeStatement, [
      id,
      'petitioner',
    ]);
    if (!row?.received || row.case_id !== file.id) throw notFound();
    return fileAnswer(noticePaper(issuedNotice(row)), parsed(formatQuery, query).format);
  }
}
