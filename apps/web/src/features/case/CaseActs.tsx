import { ActButtons } from '../acts/ActButtons.js';
import type { AllowedAct, PetitionCase } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { groupsOf, joining } from './act-groups.logic.js';

/** What this person may do now; where several procedures are open, under the name of each. */
export function CaseActs({ petition, onChoose }: { petition: PetitionCase; onChoose: (act: AllowedAct) => void }) {
  const { localized } = useLanguage();
  const acts = petition.allowedActs.filter(({ act }) => !joining.includes(act));
  const groups = groupsOf(acts, petition.processes);
  if (groups.length < 2) return <ActButtons acts={acts} onChoose={onChoose} />;
  return (
    <div className="act-groups">
      {groups.map(({ process, acts: own }) => (
        <div key={process.id} className="act-group">
          <h3>{localized(process.label)}</h3>
          <ActButtons acts={own} onChoose={onChoose} />
        </div>
      ))}
    </div>
  );
}
