import { useCallback, useState } from 'react';
import type { AllowedAct, PetitionCase } from '../../api/types.js';
import type { Query } from '../../api/use-api.js';
import type { ReloadedAct } from './ActForm.js';
import { conflictBetween } from './conflict.logic.js';

interface CaseAct {
  chosen: AllowedAct | null;
  choose: (act: AllowedAct) => void;
  leave: () => void;
  /** Reads the chosen act again, with what changed since it was chosen; null without an answer. */
  reload: () => Promise<ReloadedAct | null>;
}

/** The act of a case whose form is open, with the case as it was when it was opened. */
export function useCaseAct({ data, refetch }: Query<PetitionCase>): CaseAct {
  const [open, setOpen] = useState<{ act: AllowedAct; on: PetitionCase } | null>(null);
  const choose = useCallback((act: AllowedAct) => setOpen(data && { act, on: data }), [data]);
  const leave = useCallback(() => setOpen(null), []);
  const reload = useCallback(async () => {
    const petition = await refetch();
    if (!open || !petition) return null;
    const act =
      petition.allowedActs.find((allowed) => allowed.act === open.act.act && allowed.process === open.act.process) ??
      null;
    return { act, conflict: conflictBetween(open.on, petition, open.act.process) };
  }, [refetch, open]);
  return {
    chosen: open?.act ?? null,
    choose,
    leave,
    reload,
  };
}
