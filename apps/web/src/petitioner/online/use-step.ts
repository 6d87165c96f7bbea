import { useCallback, useEffect, useState } from 'react';
import { stepFor, type Answers, type Step } from './questions.logic.js';

const asked = (): string => window.location.hash.slice(1);

/** The step stands in the address, so that the browser's own way back leads to the question before. */
export function useStep(answers: Answers): { step: Step; goTo: (step: Step) => void } {
  const [wanted, setWanted] = useState(asked);
  useEffect(() => {
    const follow = (): void => setWanted(asked());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const step = stepFor(wanted, answers);
  useEffect(() => {
    // Who asked for a later step stays where they were let in, also once that question is answered.
    if (step === wanted) return;
    window.history.replaceState(null, '', `#${step}`);
    setWanted(step);
  }, [step, wanted]);
  const goTo = useCallback((step: Step) => {
    window.location.hash = step;
    setWanted(step);
  }, []);
  return { step, goTo };
}
