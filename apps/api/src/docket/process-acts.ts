import { competenceIn, possibleActs, type Book, type Runtime } from '@banjie/runtime';
import type { ProcessKind } from '@banjie/workflows';
import type { SignedIn } from '../access/officer-in-session.js';
import { schemaOf } from './case-view.js';
import type { AllowedAct } from './shapes.js';

interface ProcessRow {
  id: string;
  kind: ProcessKind;
  revision: number;
  sealed: boolean;
  snapshot: { value: unknown; context: Record<string, unknown>; status: string };
}

/** The acts this person may do now at each of these processes, in one round trip. */
export async function processActs(runtime: Runtime, book: Book, reader: SignedIn, ids: readonly string[]): Promise<Map<string, AllowedAct[]>> {
  const rows = await runtime.manager.query<ProcessRow[]>('SELECT id, kind, revision, sealed, snapshot FROM process WHERE id = ANY ($1::uuid[])', [ids]);
  return new Map(
    rows.map(({ id, kind, revision, sealed, snapshot }) => {
      const standing = runtime.regime.definition(kind).standing(snapshot as never);
      const acts = possibleActs(runtime.regime, { kind, snapshot, standing }, competenceIn(sealed, undefined, reader, book));
      return [id, acts.map((act) => ({ act: act.name, process: id, revision, rule: act.rule, label: act.label, schema: schemaOf(act) }))];
    }),
  );
}
