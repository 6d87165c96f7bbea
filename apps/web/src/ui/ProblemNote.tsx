import { Alert } from 'antd';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLanguage } from '../language/language.js';
import { adviceFor } from '../api/advice.logic.js';
import type { Issue, Problem } from '../api/problem.js';
import { RuleMark } from './RuleMark.js';

interface ProblemNoteProps {
  problem: Problem;
  /** Issues that no field on the page shows. */
  issues?: readonly Issue[];
  action?: ReactNode;
  /** Moves the focus here, so that a keyboard or screen reader user does not miss it. */
  focus?: boolean;
}

/** What was refused, why (with the rule) and what to do next. */
export function ProblemNote({ problem, issues = problem.issues ?? [], action, focus = false }: ProblemNoteProps) {
  const { headed, language, t } = useLanguage();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) note.current?.focus();
  }, [focus, problem]);
  return (
    <div ref={note} tabIndex={-1} className="problem-note">
      <Alert
        type="error"
        showIcon
        title={
          problem.issues?.length
            ? t('problem.issues', { count: problem.issues.length })
            : language === 'zh'
              ? problem.detail
              : problem.detailEn
        }
        description={
          <>
            <p>
              {t(adviceFor(problem))}
              {problem.rule ? <RuleMark rule={problem.rule} /> : null}
            </p>
            {issues.length > 0 ? (
              <ul>
                {issues.map(({ path, message }) => (
                  <li key={`${path} ${message}`}>{path ? headed(path, message) : message}</li>
                ))}
              </ul>
            ) : null}
          </>
        }
        action={action}
      />
    </div>
  );
}
