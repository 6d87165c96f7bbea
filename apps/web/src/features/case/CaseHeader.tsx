import type { PetitionCase } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { LightTag } from '../../ui/lists/LightTag.js';
import { UrgentTag } from '../../ui/lists/UrgentTag.js';
import { holderText } from '../../ui/lists/holder.logic.js';
import { Due } from '../../ui/time/Due.js';
import { Fact } from '../../ui/Fact.js';

/** Stage, what is due first, holder and first contact of the case. */
export function CaseHeader({ petition }: { petition: PetitionCase }) {
  const { localized, t } = useLanguage();
  const { responsible, firstContact, stageLabel, light, urgent, nextDue } = petition;
  return (
    <dl className="case-header">
      <Fact title={t('case.stage')}>
        <span className="stage">{localized(stageLabel)}</span> <UrgentTag urgent={urgent} /> <LightTag light={light} />
      </Fact>
      <Fact title={t('case.due')}>
        {nextDue === null ? null : <span className="due-name">{localized(nextDue.label)}</span>}
        <Due at={nextDue?.at ?? null} withDate />
      </Fact>
      <Fact title={t('case.responsible')}>{holderText(responsible, { localized, t }) || t('case.nobody')}</Fact>
      <Fact title={t('case.firstContact')}>
        {firstContact.name ?? '—'}
        {firstContact.recused ? <span className="due-date">{t('case.recused')}</span> : null}
      </Fact>
    </dl>
  );
}
