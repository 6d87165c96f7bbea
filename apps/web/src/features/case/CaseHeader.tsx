import type { ReactNode } from 'react';
import type { PetitionCase } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { LightTag } from '../../ui/lists/LightTag.js';
import { holderInWords } from '../../ui/lists/holder.logic.js';
import { Due } from '../../ui/time/Due.js';
import { dueOfPetition } from './deadlines.logic.js';

/** Where the case stands, whose it is, and until when. */
export function CaseHeader({ petition }: { petition: PetitionCase }) {
  const { pick, say } = useLanguage();
  const { responsible, firstContact, stageLabel, light } = petition;
  return (
    <dl className="case-header">
      <Fact title={say('case.stage')}>
        <span className="stage">{pick(stageLabel)}</span> <LightTag light={light} />
      </Fact>
      <Fact title={say('case.due')}>
        <Due at={dueOfPetition(petition)} withDate />
      </Fact>
      <Fact title={say('case.responsible')}>{holderInWords(responsible) || say('case.nobody')}</Fact>
      <Fact title={say('case.firstContact')}>{firstContact?.name ?? '—'}</Fact>
    </dl>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
