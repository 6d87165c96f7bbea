import { useCallback, useEffect, useState } from 'react';
import { stepFor, type Answers, type Step } from './questions.logic.js';

const asked = (): string => window.location.hash.slice(1);

/** The step is in the address, so that the browser's back button leads to the question before. */
export function useStep(answers: Answers): { step: Step; goTo: (step: Step) => void } {
  const [wanted, setWanted] = useState(asked);
  useEffect(() => {
    const follow = (): void => setWanted(asked());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const step = stepFor(wanted, answers);
  useEffect(() => {
    // Replaces a step that is not reachable yet, so that it is not jumped to once the question is answered.
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
