import { categoryLines, importCategories, readCategories } from '@banjie/office';
import { type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject } from '@nestjs/common';
import { polyphonic } from 'pinyin-pro';
import { z } from 'zod';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';

const categoriesAnswer = z.object({
  items: z.array(
    z.object({
      path: z.string(),
      readings: z
        .array(z.array(z.string()))
        .meta({ description: 'Of each character every reading in pinyin, without tones' }),
    }),
  ),
});

/** The office's dictionary of what matters are about (R2). */
@Controller('api')
export class CategoriesController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'categories',
    access: 'staff',
    answer: categoriesAnswer,
    rule: 'R2',
    summary: { zh: '内容分类表', en: 'The dictionary of categories' },
  })
  async categories(): Promise<z.infer<typeof categoriesAnswer>> {
    const paths = await readCategories(this.runtime.manager);
    return { items: paths.map((path) => ({ path, readings: readingsOf(path) })) };
  }

  @Route({
    method: 'POST',
    path: 'categories',
    access: ['systemAdministrator'],
    body: categoryLines,
    answer: z.object({ count: z.int() }),
    rule: 'R2',
    summary: { zh: '导入内容分类表', en: 'Import a dictionary of categories' },
  })
  import(@Body() form: unknown): Promise<{ count: number }> {
    return importCategories(this.runtime.manager, form);
  }
}

/** 重行: `zhong` or `chong`, `hang`, `heng` or `xing`. ü is typed as v. */
const readingsOf = (path: string): string[][] =>
  polyphonic(path.replaceAll('/', ''), { toneType: 'none', type: 'array' }).map((readings) =>
    readings.map((reading) => reading.toLowerCase().replaceAll('ü', 'v')),
  );
