import {
  importColumns,
  previewImport,
  readOrganisation,
  runImport,
  type ImportKind,
  type Organisation,
} from '@banjie/office';
import { invalid, parsed, type Runtime } from '@banjie/runtime';
import { roleLabels } from '@banjie/workflows';
import { Body, Controller, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { readCsv, writeCsv } from './csv-file.js';
import { encodings } from './text-encoding.js';
import { importedAnswer, importPreview } from './import-answers.js';
import { systemAdministrator } from './organisation.controller.js';

const kinds = ['units', 'staff'] as const;
const kindParameter = z.enum(kinds);
/** The bytes as they are, whatever their encoding: the request itself stays JSON, which no foreign page can send. */
const file = z
  .base64()
  .min(4, { error: '文件是空的 / the file is empty' })
  .max(900_000)
  .meta({ title: 'CSV 文件（Base64）', titleEn: 'CSV file (base64)' });
const encoding = z.enum(encodings).optional().meta({ title: '文字编码', titleEn: 'Encoding' });
const previewForm = z.strictObject({ file, encoding });
const importForm = z.strictObject({
  file,
  encoding,
  seen: z.string().min(1).max(200).meta({ title: '预览标记', titleEn: 'The preview that was seen' }),
});
const languageQuery = z.object({
  language: z.enum(['zh', 'en']).default('zh').meta({ title: '语言', titleEn: 'Language' }),
});
const csv = ['text/csv'];

/** Units and staff in and out as CSV: a preview says of each line what would happen, then all of it happens or nothing. */
@Controller('api')
export class ImportController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'POST',
    path: 'organisation/import/:kind/preview',
    access: systemAdministrator,
    body: previewForm,
    answer: importPreview,
    summary: { zh: '预览导入', en: 'What a file would do, line by line' },
  })
  async preview(
    @Param('kind') kind: string,
    @Body() form: unknown,
    @Officer() actor: SignedIn,
  ): Promise<z.infer<typeof importPreview>> {
    const which = parsed(kindParameter, kind);
    const { rows, readings } = fileIn(which, parsed(previewForm, form));
    return { ...(await previewImport(this.runtime, actor, which, rows)), readings };
  }

  @Route({
    method: 'POST',
    path: 'organisation/import/:kind',
    access: systemAdministrator,
    body: importForm,
    answer: importedAnswer,
    summary: { zh: '导入', en: 'Import a file as previewed' },
  })
  import(@Param('kind') kind: string, @Body() form: unknown, @Officer() actor: SignedIn) {
    const which = parsed(kindParameter, kind);
    const { seen, ...content } = parsed(importForm, form);
    const { rows, readings } = fileIn(which, content);
    if (readings.length > 0) throw encodingOpen();
    return runImport(this.runtime, actor, { kind: which, rows, seen });
  }

  @Route({
    method: 'GET',
    path: 'organisation/export/:kind',
    access: systemAdministrator,
    query: languageQuery,
    media: csv,
    summary: { zh: '导出 CSV', en: 'Export as CSV' },
  })
  async export(@Param('kind') kind: string, @Query() query: unknown) {
    const which = parsed(kindParameter, kind);
    const { language } = parsed(languageQuery, query);
    return csvAnswer(which, [
      header(which, language),
      ...rowsOf(which, language, await readOrganisation(this.runtime.manager)),
    ]);
  }

  @Route({
    method: 'GET',
    path: 'organisation/template/:kind',
    access: systemAdministrator,
    query: languageQuery,
    media: csv,
    summary: { zh: '下载模板', en: 'Download a template' },
  })
  template(@Param('kind') kind: string, @Query() query: unknown) {
    const which = parsed(kindParameter, kind);
    const { language } = parsed(languageQuery, query);
    return csvAnswer(which, [header(which, language), ...examples[which][language]]);
  }
}

const fileIn = (kind: ImportKind, { file: content, encoding: chosen }: z.infer<typeof previewForm>) =>
  readCsv(kind, Buffer.from(content, 'base64'), chosen);

const encodingOpen = (): Error =>
  invalid([
    {
      path: 'encoding',
      message: '这个文件按两种编码都读得通，请先选定一种 / the file reads in two encodings: choose one first',
    },
  ]);

const header = (kind: ImportKind, language: 'zh' | 'en'): string[] =>
  importColumns[kind].map(({ label }) => label[language]);

function rowsOf(kind: ImportKind, language: 'zh' | 'en', { units, officers }: Organisation): string[][] {
  const between = language === 'zh' ? '、' : '; ';
  if (kind === 'units') {
    return units
      .filter(({ closed }) => !closed)
      .map(({ id, name, parent, keywords, leaders }) => [
        id,
        name,
        parent ?? '',
        keywords.join('、'),
        leaders.join('、'),
      ]);
  }
  const nameOf = new Map(units.map(({ id, name }) => [id, name]));
  return officers
    .filter(({ disabled }) => !disabled)
    .map(({ id, name, unit, roles, email }) => [
      id,
      name,
      nameOf.get(unit) ?? unit,
      roles.map((role) => roleLabels[role][language]).join(between),
      email ?? '',
    ]);
}

const examples: Record<ImportKind, Record<'zh' | 'en', string[][]>> = {
  units: {
    zh: [['minzheng', '民政办', '', '低保、救助', '']],
    en: [['civil-affairs', 'Civil affairs office', '', 'allowance; relief', '']],
  },
  staff: {
    zh: [['zhangsan', '张三', '民政办', '单位负责人、承办人', 'zhangsan@example.cn']],
    en: [['zhangsan', 'Zhang San', 'Civil affairs office', 'Unit head; Handler', 'zhangsan@example.cn']],
  },
};

function csvAnswer(kind: ImportKind, rows: string[][]): StreamableFile {
  const bytes = writeCsv(rows);
  return new StreamableFile(bytes, {
    type: 'text/csv; charset=utf-8',
    disposition: `attachment; filename="${kind}.csv"`,
    length: bytes.length,
  });
}
