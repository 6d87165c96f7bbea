import { categoryLines, importCategories, readCategories } from '@banjie/office';
import { type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject } from '@nestjs/common';
import { pinyin } from 'pinyin-pro';
import { z } from 'zod';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';

const categoriesAnswer = z.object({
  items: z.array(
    z.object({
      path: z.string(),
      spelt: z.string().meta({ description: 'Pinyin without tones and, after it, its initials' }),
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
    return { items: paths.map((path) => ({ path, spelt: speltOut(path) })) };
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

/** `minzheng ditubaoxian mzdtbx`: a clerk types either. */
function speltOut(path: string): string {
  const sounds = pinyin(path.replaceAll('/', ''), { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return `${sounds.join('')} ${sounds.map((sound) => sound.slice(0, 1)).join('')}`.toLowerCase();
}
