import { Button, Drawer, Form } from 'antd';
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

export interface ActDrawerProps {
  act: AllowedAct;
  /** Number of the case, for the title. */
  subject: string;
  /** What there is to know before one decides. */
  background?: ReactNode;
  /** What the fields hold at first, where the page knows. */
  initial?: Typed | undefined;
  /** Reads the act again after somebody else acted first; null without an answer. */
  reload: () => Promise<ReloadedAct | null>;
  onDone: () => void;
  onClose: () => void;
}

/** `act`: null where it is no longer allowed. `conflict`: null where it is not known. */
export interface ReloadedAct {
  act: AllowedAct | null;
  conflict: Conflict | null;
}

const formId = 'act-form';

/** The form of one act. What was typed survives every refusal; it is cleared by closing or success. */
export function ActDrawer({ act: openedWith, subject, background, initial, reload, onDone, onClose }: ActDrawerProps) {
  const { language, localized, t } = useLanguage();
  const [form] = Form.useForm<Typed>();
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
  return (
    <Drawer
      open
      size={560}
      rootClassName="act-drawer"
      title={`${localized(act.label)} · ${subject}`}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <div className="drawer-foot">
          <Button type="primary" htmlType="submit" form={formId} loading={sending} disabled={gone}>
            {localized(act.label)}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <RuleMark rule={act.rule} />
        </div>
      }
    >
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
        id={formId}
        form={form}
        layout="vertical"
        initialValues={openingValues(act.schema, initial)}
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
    </Drawer>
  );
}
