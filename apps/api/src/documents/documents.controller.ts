import { deliveryRecordPaper, noticePaper } from '@banjie/documents';
import { parsed, type Runtime } from '@banjie/runtime';
import { deliveredTo, readableNotice, recordNamesGiven, recordPaperRead, type PersonalData } from '@banjie/office';
import { Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { PERSONAL_DATA, RUNTIME } from '../tokens.js';
import { fileAnswer, fileMedia, formatQuery } from './file-answer.js';

@Controller('api')
export class DocumentsController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
  ) {}

  @Route({
    method: 'GET',
    path: 'notices/:id/document',
    access: 'staff',
    query: formatQuery,
    media: fileMedia,
    rule: 'R10',
    summary: { zh: '文书的 Word 或 PDF 文件', en: 'A notice as a Word or PDF file' },
  })
  async document(
    @Param('id') id: string,
    @Query() query: unknown,
    @Officer() reader: SignedIn,
  ): Promise<StreamableFile> {
    const { format } = parsed(formatQuery, query);
    const { notice, read } = await readableNotice(this.runtime, this.personal, { id, reader });
    const { caseId, title, number, body } = notice;
    // Made before it is entered: a paper that cannot be made was not given to anybody.
    const file = await fileAnswer(noticePaper(notice), format);
    // On the page the same text is masked; the paper is for the petitioner and names them.
    await recordNamesGiven(this.runtime, {
      caseId,
      read,
      reason: `下载文书 ${title} ${number}`,
      text: `${title}\n${body}`,
    });
    return file;
  }

  @Route({
    method: 'GET',
    path: 'notices/:id/delivery-record',
    access: 'staff',
    query: formatQuery,
    media: fileMedia,
    rule: 'R10',
    summary: { zh: '文书的送达回证', en: 'The delivery record of a notice' },
  })
  async deliveryRecord(
    @Param('id') id: string,
    @Query() query: unknown,
    @Officer() reader: SignedIn,
  ): Promise<StreamableFile> {
    const { notice, isOnCasePage, read } = await readableNotice(this.runtime, this.personal, { id, reader });
    const delivered = await deliveredTo(this.runtime, reader, { id, paper: notice, isOnCasePage });
    const file = await fileAnswer(deliveryRecordPaper(notice, delivered), parsed(formatQuery, query).format);
    await recordPaperRead(this.runtime, { ...read, kind: 'deliveryRecord' });
    return file;
  }
}
