import { Deliberation, possibleActs, readCases, type Runtime } from '@banjie/runtime';
import { petitioner, petitionersKinds } from '@banjie/workflows';
import { schemaOf } from '../docket/case-view.js';
import type { PetitionerAct } from './track-answers.js';

/** What the petitioner may do now, each with its form. */
export async function petitionerActs(runtime: Runtime, caseId: string): Promise<PetitionerAct[]> {
  const {
    cases: [file],
    book,
    now,
  } = await readCases(runtime, [caseId]);
  if (!file) return [];
  const deliberation = new Deliberation(runtime.regime, book, file, now);
  return petitionersKinds.flatMap((kind) => {
    const process = deliberation.current(kind);
    if (!process) return [];
    // No act of a petitioner is judged by what they enter, so that the machine can be asked before they do.
    return possibleActs(runtime.regime, process, { actor: petitioner, directory: book.directory })
      .filter(({ event }) => deliberation.accepts(process, { type: event, at: now, by: petitioner }))
      .map((act) => ({ act: act.name, label: act.label, schema: schemaOf(act) }));
  });
}
