import { lazy, Suspense, useState } from 'react';
import type { CaseProcess, TimelineEntry } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';

/** The layout engine of the picture is large: it is loaded when somebody asks for the picture. */
const ProcessPicture = lazy(() => import('./ProcessPicture.js'));

/** The whole procedure as a picture, for whoever wants to see it. */
export function PictureOnDemand(standing: { processes: readonly CaseProcess[]; entries: readonly TimelineEntry[] }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <details className="card picture-card no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2 id="picture-title">{t('picture')}</h2>
      </summary>
      {open ? (
        <Suspense fallback={null}>
          <ProcessPicture {...standing} />
        </Suspense>
      ) : null}
    </details>
  );
}
