import {
  changeList,
  importList,
  listChange,
  listLines,
  previewList,
  readList,
  type ListLine,
  type ListPreview,
} from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param } from '@nestjs/common';
import { polyphonic } from 'pinyin-pro';
import { z } from 'zod';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { listOf } from '../http/shapes.js';
import { RUNTIME } from '../tokens.js';

const listAnswer = listOf(
  z.strictObject({
    path: z.string().meta({ description: 'Its levels joined by strokes' }),
    retired: z.boolean().meta({ description: 'Offered no more' }),
    readings: z
      .array(z.array(z.string()))
      .meta({ description: 'Of each character every reading in pinyin, without tones' }),
  }),
).meta({ id: 'OfficeList' });
type ListAnswer = z.infer<typeof listAnswer>;

const previewAnswer = z
  .strictObject({
    added: z.array(z.string()),
    restored: z.array(z.string()),
    retired: z.array(z.string()),
    kept: z.int(),
  })
  .meta({ id: 'ListPreview' }) satisfies z.ZodType<ListPreview>;

/** What the counter chooses from: the dictionary of what matters are about (`categories`), and where they lie (`places`) (R2). */
@Controller('api')
export class OfficeListsController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'lists/:name',
    access: 'staff',
    answer: listAnswer,
    rule: 'R2',
    summary: { zh: '内容分类表（categories）、属地表（places）', en: 'The list of categories, or of places' },
  })
  async read(@Param('name') name: string): Promise<ListAnswer> {
    return spelt(await readList(this.runtime.manager, name));
  }

  @Route({
    method: 'POST',
    path: 'lists/:name/changes',
    access: ['systemAdministrator'],
    body: listChange,
    answer: listAnswer,
    rule: 'R2',
    summary: { zh: '增加、移动、停用、恢复一条', en: 'Add, move, retire or restore an entry of a list' },
  })
  async change(@Param('name') name: string, @Body() form: unknown, @Officer() actor: SignedIn): Promise<ListAnswer> {
    return spelt(await changeList(this.runtime, actor, { name, form }));
  }

  @Route({
    method: 'POST',
    path: 'lists/:name/preview',
    access: ['systemAdministrator'],
    body: listLines,
    answer: previewAnswer,
    rule: 'R2',
    summary: { zh: '导入前预览', en: 'What an import would do' },
  })
  preview(@Param('name') name: string, @Body() form: unknown): Promise<ListPreview> {
    return previewList(this.runtime.manager, name, form);
  }

  @Route({
    method: 'POST',
    path: 'lists/:name',
    access: ['systemAdministrator'],
    body: listLines,
    answer: previewAnswer,
    rule: 'R2',
    summary: { zh: '导入分类表、属地表', en: 'Import a list' },
  })
  import(@Param('name') name: string, @Body() form: unknown, @Officer() actor: SignedIn): Promise<ListPreview> {
    return importList(this.runtime, actor, { name, form });
  }
}

const spelt = (lines: readonly ListLine[]): ListAnswer => ({
  items: lines.map((one) => ({ ...one, readings: readingsOf(one.path) })),
});

/** 重行: `zhong` or `chong`, `hang`, `heng` or `xing`. ü is typed as v. */
const readingsOf = (path: string): string[][] =>
  polyphonic(path.replaceAll('/', ''), { toneType: 'none', type: 'array' }).map((readings) =>
    readings.map((reading) => reading.toLowerCase().replaceAll('ü', 'v')),
  );
