import { mayKnowWhoCame, readCases, type Runtime } from '@banjie/runtime';
import type { Actor } from '@banjie/workflows';

/** Of confidential cases of a list those of which this person is not to know who came with them (R12). */
export async function keptFrom(
  runtime: Runtime,
  reader: Actor,
  rows: readonly { case_id: string; confidential: boolean }[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(rows.flatMap(({ confidential, case_id }) => (confidential ? [case_id] : [])))];
  const cases = ids.length === 0 ? [] : (await readCases(runtime, { ids })).cases;
  return new Set(cases.filter((one) => !mayKnowWhoCame(reader, one)).map(({ file }) => file.id));
}
