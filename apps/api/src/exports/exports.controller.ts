import { workbookFile } from '@banjie/documents';
import {
  askExport,
  decideExport,
  exportDecisionForm,
  exportForm,
  formSchema,
  readExports,
  recordDownload,
  takeExport,
  withdrawExport,
  type AskedExport,
} from '@banjie/office';
import { parsed, type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { askedExport, exportPage, type ExportPageAnswer } from './export-answers.js';

const forms = { decide: formSchema(exportDecisionForm) };

const fileQuery = z.strictObject({
  language: z.enum(['zh', 'en']).default('zh').meta({ title: '语言', titleEn: 'Language' }),
});

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const pageOf = {
  zh: (page: string, pages: string) => `第 ${page} 页，共 ${pages} 页`,
  en: (page: string, pages: string) => `Page ${page} of ${pages}`,
};

/** Lists as Excel files: asked for, approved by another, taken by who asked (R12). */
@Controller('api')
export class ExportsController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'exports',
    access: 'staff',
    answer: exportPage,
    rule: 'R12',
    summary: { zh: '清单导出：申请、审批和下载', en: 'Exports: one’s own, those to decide, for the committee all' },
  })
  async list(@Officer() reader: SignedIn): Promise<ExportPageAnswer> {
    return { ...(await readExports(this.runtime, reader)), forms };
  }

  @Route({
    method: 'POST',
    path: 'exports',
    access: 'staff',
    body: exportForm,
    answer: askedExport,
    status: 201,
    rule: 'R12',
    summary: { zh: '申请导出清单', en: 'Ask for a list as a file' },
  })
  ask(@Body() form: unknown, @Officer() actor: SignedIn): Promise<AskedExport> {
    return askExport(this.runtime, actor, form);
  }

  @Route({
    method: 'POST',
    path: 'exports/:id/approve',
    access: 'staff',
    body: exportDecisionForm,
    answer: askedExport,
    rule: 'R12',
    summary: { zh: '批准导出', en: 'Approve an export' },
  })
  approve(@Param('id') id: string, @Body() form: unknown, @Officer() actor: SignedIn): Promise<AskedExport> {
    return decideExport(this.runtime, actor, { id, approved: true, form });
  }

  @Route({
    method: 'POST',
    path: 'exports/:id/refuse',
    access: 'staff',
    body: exportDecisionForm,
    answer: askedExport,
    rule: 'R12',
    summary: { zh: '不同意导出', en: 'Refuse an export' },
  })
  refuse(@Param('id') id: string, @Body() form: unknown, @Officer() actor: SignedIn): Promise<AskedExport> {
    return decideExport(this.runtime, actor, { id, approved: false, form });
  }

  @Route({
    method: 'POST',
    path: 'exports/:id/withdraw',
    access: 'staff',
    answer: askedExport,
    rule: 'R12',
    summary: { zh: '撤回本人的导出申请', en: 'Withdraw one’s own export before it is decided' },
  })
  withdraw(@Param('id') id: string, @Officer() actor: SignedIn): Promise<AskedExport> {
    return withdrawExport(this.runtime, actor, id);
  }

  @Route({
    method: 'GET',
    path: 'exports/:id/file',
    access: 'staff',
    query: fileQuery,
    media: [excel],
    rule: 'R12',
    summary: { zh: '下载经批准的清单', en: 'An approved export as an Excel workbook' },
  })
  async file(@Param('id') id: string, @Query() query: unknown, @Officer() reader: SignedIn): Promise<StreamableFile> {
    const { language } = parsed(fileQuery, query);
    const { number, isCut, ...table } = await takeExport(this.runtime, reader, { id, language });
    const { file, rows } = await workbookFile({ ...table, pageOf: pageOf[language] });
    // Made before it is entered: a file that cannot be made was not taken by anybody.
    await recordDownload(this.runtime, reader, { id, rows, isCut });
    const name = encodeURIComponent(`${table.title} ${number}.xlsx`);
    return new StreamableFile(file, {
      type: excel,
      disposition: `attachment; filename="export.xlsx"; filename*=UTF-8''${name}`,
      length: file.length,
    });
  }
}
