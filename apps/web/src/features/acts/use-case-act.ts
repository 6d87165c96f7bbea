import { useCallback, useState } from 'react';
import type { AllowedAct, PetitionCase } from '../../api/types.js';
import type { Matter } from './send-act.js';
import type { Asked } from '../../api/use-api.js';
import type { Renewed } from './ActDrawer.js';
import { changedBetween } from './conflict.logic.js';

interface CaseAct {
  chosen: AllowedAct | null;
  /** What the chosen act is done to. */
  on: Matter;
  choose: (act: AllowedAct) => void;
  leave: () => void;
  /** The chosen act as it stands after somebody else acted, with what changed since it was chosen; null without an answer. */
  renew: () => Promise<Renewed | null>;
}

/** The act of a case whose form is open, with the case as it was when it was opened. */
export function useCaseAct({ answer, again }: Asked<PetitionCase>): CaseAct {
  const [open, setOpen] = useState<{ act: AllowedAct; on: PetitionCase } | null>(null);
  const choose = useCallback((act: AllowedAct) => setOpen(answer && { act, on: answer }), [answer]);
  const leave = useCallback(() => setOpen(null), []);
  const renew = useCallback(async () => {
    const petition = await again();
    if (!open || !petition) return null;
    const act =
      petition.allowedActs.find((allowed) => allowed.act === open.act.act && allowed.process === open.act.process) ??
      null;
    return { act, changed: changedBetween(open.on, petition, open.act.process) };
  }, [again, open]);
  return { chosen: open?.act ?? null, on: open ? matterOf(open.act, open.on) : { petition: '' }, choose, leave, renew };
}

/** A case may have several instructions at once, so their acts name the one that is meant (R9). */
function matterOf({ process }: AllowedAct, { number, processes }: PetitionCase): Matter {
  const isInstruction = processes.some(({ id, kind }) => id === process && kind === 'instruction');
  return isInstruction ? { instruction: process } : { petition: number };
}
