import { useCallback, useState } from 'react';
import type { AllowedAct, PetitionCase } from '../answers/case-answers.js';
import type { Asked } from '../answers/use-answer.js';
import type { Renewed } from './ActDrawer.js';
import { changedBetween } from './what-changed.logic.js';

interface CaseAct {
  chosen: AllowedAct | null;
  choose: (act: AllowedAct) => void;
  leave: () => void;
  /** The chosen act as it stands after somebody else acted, with what changed since it was chosen. */
  renew: () => Promise<Renewed>;
}

/** The act of a case whose form is open, with the case as it was when it was opened. */
export function useCaseAct({ answer, again }: Asked<PetitionCase>): CaseAct {
  const [open, setOpen] = useState<{ act: AllowedAct; on: PetitionCase } | null>(null);
  const choose = useCallback((act: AllowedAct) => setOpen(answer && { act, on: answer }), [answer]);
  const leave = useCallback(() => setOpen(null), []);
  const renew = useCallback(async () => {
    const petition = await again();
    if (!open || !petition) return { act: null, changed: null };
    const act = petition.allowedActs.find((allowed) => allowed.act === open.act.act && allowed.process === open.act.process) ?? null;
    return { act, changed: changedBetween(open.on, petition, open.act.process) };
  }, [again, open]);
  return { chosen: open?.act ?? null, choose, leave, renew };
}
