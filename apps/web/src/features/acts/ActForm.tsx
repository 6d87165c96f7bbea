import { Button, Form } from 'antd';
import { useCallback, useState, type ReactNode } from 'react';
import type { AllowedAct } from '../../api/types.js';
import type { Problem } from '../../api/problem.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { sendAct } from './send-act.js';
import { RuleMark } from '../../ui/RuleMark.js';
import { useLanguage } from '../../language/language.js';
import { Fields } from '../../forms/Fields.js';
import { placeIssues } from '../../forms/issues.logic.js';
import { NamedFields } from '../../forms/named-fields.js';
import type { Typed } from '../../forms/schema.js';
import { openingValues } from '../../forms/console-form.logic.js';
import { bodyOf } from '../../forms/values.logic.js';
import { UnshownSigns } from './UnshownSigns.js';
import { ConflictNote } from './ConflictNote.js';
import { ProlongedNote } from './ProlongedNote.js';
import type { Conflict } from './conflict.logic.js';
import { usePlacedIssues } from '../../forms/use-placed-issues.js';
import { useSubmission } from '../../forms/use-submission.js';

export interface ActFormProps {
  act: AllowedAct;
  /** What there is to know before one decides. */
  background?: ReactNode;
  /** What the fields hold at first, where the page knows. */
  initial?: Typed | undefined;
  /** What was typed before the form was closed; it goes before `initial`. */
  typed?: Typed | undefined;
  onTyped?: (typed: Typed) => void;
  /** Reads the act again after somebody else acted first; null without an answer. */
  reload: () => Promise<ReloadedAct | null>;
  onDone: () => void;
  onClose: () => void;
  /** What the form stands in: its fields, and what sends or leaves it. */
  children: (fields: ReactNode, foot: ReactNode) => ReactNode;
}

/** `act`: null where it is no longer allowed. `conflict`: null where it is not known. */
export interface ReloadedAct {
  act: AllowedAct | null;
  conflict: Conflict | null;
}

export const actFormId = 'act-form';

/** The form of one act, wherever it stands. What was typed survives every refusal; it is cleared by closing or success. */
export function ActForm({
  act: openedWith,
  background,
  initial,
  typed: before,
  onTyped,
  reload,
  onDone,
  onClose,
  children,
}: ActFormProps) {
  const { language, localized, t } = useLanguage();
  const [form] = Form.useForm<Typed>();
  const { act, gone, conflict, onProblem } = useActInForce(openedWith, reload);
  const { sending, problem, submit } = useSubmission(onProblem);
  const named = usePlacedIssues(form, act.schema, problem);
  const [acknowledged, setAcknowledged] = useState<readonly string[]>([]);
  const isUnshown = problem?.code === 'unshown';
  const send = async (typed: Typed): Promise<void> => {
    const body = bodyOf(act.schema, typed);
    const done = await submit((idempotencyKey) =>
      sendAct(act, body, { idempotencyKey, ifMatch: act.revision, acknowledged }).then(() => true),
    );
    if (done) onDone();
  };
  const foot = (
    <div className="drawer-foot">
      <Button type="primary" htmlType="submit" form={actFormId} loading={sending} disabled={gone}>
        {localized(act.label)}
      </Button>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <RuleMark rule={act.rule} />
    </div>
  );
  return children(
    <>
      {problem && isUnshown ? (
        <UnshownSigns
          key={problem.issues?.map(({ path }) => path).join()}
          problem={problem}
          onAcknowledge={setAcknowledged}
        />
      ) : problem ? (
        <ProblemNote problem={problem} issues={placeIssues(act.schema, problem.issues ?? [], language).rest} focus />
      ) : null}
      {background}
      {gone ? <p role="status">{t('act.gone')}</p> : null}
      {problem && conflict ? <ConflictNote conflict={conflict} /> : null}
      <Form
        id={actFormId}
        form={form}
        layout="vertical"
        initialValues={before ?? openingValues(act.schema, initial)}
        onValuesChange={(_, typed) => onTyped?.(typed)}
        scrollToFirstError={{ focus: true }}
        onFinish={(typed) => void send(typed)}
      >
        {Object.keys(act.schema.properties ?? {}).length === 0 ? (
          <p>{t('act.nothingToFillIn')}</p>
        ) : (
          <NamedFields value={named}>
            <Fields schema={act.schema} />
          </NamedFields>
        )}
        {act.prolonged ? <ProlongedNote prolonged={act.prolonged} /> : null}
      </Form>
    </>,
    foot,
  );
}

/** The act as it may be done now: read again after a refusal that says somebody acted first. `gone`: it may not be done any more. */
function useActInForce(openedWith: AllowedAct, reload: ActFormProps['reload']) {
  const [act, setAct] = useState<AllowedAct>(openedWith);
  const [gone, setGone] = useState(false);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const onProblem = useCallback(
    async (problem: Problem) => {
      if (problem.status !== 412 && problem.status !== 409) return;
      const renewed = await reload();
      if (!renewed) return;
      if (renewed.act) setAct(renewed.act);
      else setGone(true);
      setConflict(renewed.conflict);
    },
    [reload],
  );
  return { act, gone, conflict, onProblem };
}
