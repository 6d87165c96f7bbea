import { Alert, Checkbox } from 'antd';
import { useEffect, useRef } from 'react';
import type { Problem } from '../../api/problem.js';
import { useLanguage } from '../../language/language.js';

/** The signs a paper about to be issued does not show as they were written; the officer goes on knowing them. */
export function UnshownSigns({
  problem: { detail, detailEn, issues = [] },
  onAcknowledge,
}: {
  problem: Problem;
  onAcknowledge: (signs: readonly string[]) => void;
}) {
  const { language, t } = useLanguage();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  return (
    <div ref={note} tabIndex={-1} className="problem-note">
      <Alert
        type="warning"
        showIcon
        title={language === 'zh' ? detail : detailEn}
        description={
          <>
            <ul>
              {issues.map(({ path, message }) => (
                <li key={path}>{message}</li>
              ))}
            </ul>
            <Checkbox onChange={({ target }) => onAcknowledge(target.checked ? issues.map(({ path }) => path) : [])}>
              {t('act.acknowledgeSigns')}
            </Checkbox>
          </>
        }
      />
    </div>
  );
}
