import { ActButtons } from '../../../acts/ActButtons.js';
import type { AllowedAct, PetitionCase } from '../../../answers/case-answers.js';
import { useLanguage } from '../../../language/language.js';
import { groupsOf } from './act-groups.logic.js';

/** What this person may do now; where several procedures are open, under the name of each. */
export function CaseActs({ petition, onChoose }: { petition: PetitionCase; onChoose: (act: AllowedAct) => void }) {
  const { pick } = useLanguage();
  const groups = groupsOf(petition.allowedActs, petition.processes);
  if (groups.length < 2) return <ActButtons acts={petition.allowedActs} onChoose={onChoose} />;
  return (
    <div className="act-groups">
      {groups.map(({ process, acts }) => (
        <div key={process.id} className="act-group">
          <h3>{pick(process.label)}</h3>
          <ActButtons acts={acts} onChoose={onChoose} />
        </div>
      ))}
    </div>
  );
}
