import { deliveryRecordPaper, noticePaper, type Delivered } from '@banjie/documents';
import { parsed, type OfficeSettings, type Runtime } from '@banjie/runtime';
import { recordNamesGiven } from '@banjie/office';
import { Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { naming } from '../docket/labels.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { fileAnswer, fileMedia, formatQuery } from './file-answer.js';
import { issuedNotice, readableNotice } from './readable-notice.js';

interface DeliveryRow {
  recipient: string;
  channel: Delivered['channel'];
  delivered_at: Date;
  read_at: Date | null;
  proof: string | null;
}

/** Who received a notice is for those who see the case; a recipient who does not is told of their own delivery only. */
const deliveries = `
  SELECT recipient, channel, delivered_at, read_at, proof FROM delivery
  WHERE notice_id = $1 AND ($2 OR recipient = $3) ORDER BY delivered_at, id`;

@Controller('api')
export class DocumentsController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

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
    const { row } = await readableNotice(this.runtime, id, reader);
    const { case_id: caseId, title, number, body } = row;
    // On the page the same text is masked; the paper is for the petitioner and names them.
    await recordNamesGiven(this.runtime, {
      caseId,
      officer: reader.id,
      reason: `下载文书 ${title} ${number}`,
      text: `${title}\n${body}`,
    });
    return fileAnswer(noticePaper(issuedNotice(row)), format);
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
    const { row, isOnCasePage } = await readableNotice(this.runtime, id, reader);
    const rows = await this.runtime.manager.query<DeliveryRow[]>(deliveries, [id, isOnCasePage, reader.id]);
    const settings = await this.runtime.settingsCache.newest();
    const paper = deliveryRecordPaper(
      { ...issuedNotice(row), caseNumber: row.case_number },
      rows.map((one) => deliveredIn(settings, one)),
    );
    return fileAnswer(paper, parsed(formatQuery, query).format);
  }
}

function deliveredIn(
  settings: OfficeSettings,
  { recipient, channel, delivered_at, read_at, proof }: DeliveryRow,
): Delivered {
  const { unit, officer } = naming(settings);
  const name = `${unit(settings.staff.get(recipient)?.unit ?? null) ?? ''}${officer(recipient) ?? ''}`;
  return {
    recipient: channel === 'track' ? null : name,
    channel,
    deliveredAt: delivered_at.toISOString(),
    readAt: read_at?.toISOString() ?? null,
    proof,
  };
}
