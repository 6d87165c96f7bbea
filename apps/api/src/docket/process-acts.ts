import { competenceIn, possibleActs, type OfficeSettings, type SealedAccess, type Runtime } from '@banjie/runtime';
import type { ProcessKind } from '@banjie/workflows';
import type { SignedIn } from '../access/officer-in-session.js';
import { schemaOf } from './case-view.js';
import type { AllowedAct } from './shapes.js';

interface ProcessRow {
  id: string;
  kind: ProcessKind;
  revision: number;
  sealed: boolean;
  /** What the petition of the case says of whom it is about; null for an accountability case of its own. */
  about: SealedAccess['about'] | null;
  snapshot: { value: unknown; context: Record<string, unknown>; status: string };
}

const statement = `
  SELECT p.id, p.kind, p.revision, p.sealed, p.snapshot,
    (SELECT jsonb_build_object('recused', a.recused, 'recusedUnits', array_remove(ARRAY[a.snapshot->'context'->>'complainedUnit'], NULL))
     FROM process a WHERE a.case_id = p.case_id AND a.kind = 'petition') AS about
  FROM process p WHERE p.id = ANY ($1::uuid[])`;

/** The acts this person may do now at each of these processes, in one round trip. */
export async function processActs(
  runtime: Runtime,
  settings: OfficeSettings,
  reader: SignedIn,
  ids: readonly string[],
): Promise<Map<string, AllowedAct[]>> {
  const rows = await runtime.manager.query<ProcessRow[]>(statement, [ids]);
  return new Map(
    rows.map(({ id, kind, revision, sealed, about, snapshot }) => {
      const standing = runtime.regime.definition(kind).standing(snapshot as never);
      const acts = possibleActs(
        runtime.regime,
        { kind, snapshot, standing },
        competenceIn({ sealed, about: about ?? undefined, settings }, standing, reader),
      );
      return [
        id,
        acts.map((act) => ({
          act: act.name,
          process: id,
          revision,
          rule: act.rule,
          label: act.label,
          schema: schemaOf(act),
        })),
      ];
    }),
  );
}
