import { useCallback, useState } from 'react';
import type { AllowedAct, PetitionCase } from '../../api/types.js';
import type { ActTarget } from './send-act.js';
import type { Query } from '../../api/use-api.js';
import type { ReloadedAct } from './ActDrawer.js';
import { conflictBetween } from './conflict.logic.js';

interface CaseAct {
  chosen: AllowedAct | null;
  /** Target of the chosen act. */
  on: ActTarget;
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
    on: open ? targetOf(open.act, open.on) : { petition: '' },
    choose,
    leave,
    reload,
  };
}

/** A case may have several instructions at once, so their acts name the one that is meant (R9). */
function targetOf({ process }: AllowedAct, { number, processes }: PetitionCase): ActTarget {
  const isInstruction = processes.some(({ id, kind }) => id === process && kind === 'instruction');
  return isInstruction ? { instruction: process } : { petition: number };
}
