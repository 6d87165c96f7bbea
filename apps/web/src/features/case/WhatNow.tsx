import type { AllowedAct, PetitionCase } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { CaseActs } from './CaseActs.js';
import { CaseHeader } from './CaseHeader.js';

/** What is to be done now: where it stands, what is due first, who must act, and what this person may do. */
export function WhatNow({ petition, onChoose }: { petition: PetitionCase; onChoose: (act: AllowedAct) => void }) {
  const { t } = useLanguage();
  return (
    <section className="card what-now" aria-labelledby="acts-title">
      <h2 id="acts-title">{t('case.now')}</h2>
      <CaseHeader petition={petition} />
      <div className="no-print">
        <CaseActs petition={petition} onChoose={onChoose} />
      </div>
    </section>
  );
}
