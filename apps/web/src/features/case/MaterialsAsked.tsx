import type { PetitionCase } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { DateTime } from '../../ui/time/DateTime.js';

/** What the one-time notice asked the petitioner for, and whether it came. */
export function MaterialsAsked({ asked }: { asked: PetitionCase['materialsAsked'] }) {
  const { t } = useLanguage();
  return (
    <ul className="materials-asked">
      {asked.map(({ material, askedAt, broughtAt }) => (
        <li key={`${askedAt} ${material}`}>
          {material}{' '}
          <span className="quiet">
            {broughtAt === null ? (
              t('case.notBrought')
            ) : (
              <>
                {t('case.brought')} <DateTime instant={broughtAt} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
