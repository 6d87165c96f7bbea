import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from '../root.mjs';
import { fine, note, wrong } from './finding.mjs';

/**
 * Whether every kind of notice has its template.
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function templates() {
  const [kinds, texts] = ['libs/workflows/dist/index.js', 'apps/worker/dist/notices/templates.js'].map(
    (file) => root + file,
  );
  if (!kinds || !texts || !existsSync(texts))
    return [note('templates', '尚未构建，未核对文书模板 / not built: templates were not checked', 'npm run build')];
  const [{ noticeKinds }, { noticeTemplates }] = await Promise.all([
    import(pathToFileURL(kinds).href),
    import(pathToFileURL(texts).href),
  ]);
  const missing = noticeKinds.filter((/** @type {string} */ kind) => !(kind in noticeTemplates));
  if (missing.length === 0)
    return [fine('templates', `${noticeKinds.length} 种文书都有模板 / every notice has its template`)];
  return [
    wrong(
      'templates',
      `缺少文书模板 / templates are missing: ${missing.join(', ')}`,
      '重新构建，或换用完整的版本 / build again, or use a whole release',
    ),
  ];
}
