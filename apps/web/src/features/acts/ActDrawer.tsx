import { Button, Drawer, Form } from 'antd';
import { useCallback, useState } from 'react';
import type { AllowedAct } from '../../api/types.js';
import type { Problem } from '../../api/problem.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { sendAct, type Matter } from './send-act.js';
import { useLanguage } from '../../language/language.js';
import { Fields } from '../../forms/Fields.js';
import { placeIssues } from '../../forms/issues.logic.js';
import type { Typed } from '../../forms/schema.js';
import { bodyOf, openingValues } from '../../forms/typed-values.logic.js';
import { WhatChanged } from './ConflictNote.js';
import type { Changed } from './conflict.logic.js';
import { useSubmission } from '../../forms/use-submission.js';

export interface ActDrawerProps {
  act: AllowedAct;
  on: Matter;
  /** What it is done to, for the title: number of the case. */
  subject: string;
  /** Asks for the same act anew after somebody else acted first; null without an answer. */
  renew: () => Promise<Renewed | null>;
  onDone: () => void;
  onClose: () => void;
}

/** `act`: null where it is no longer allowed. `changed`: null where it is not known. */
export interface Renewed {
  act: AllowedAct | null;
  changed: Changed | null;
}

const formId = 'act-form';

/** The form of one act. What was typed survives every refusal; only leaving or success empties it. */
export function ActDrawer({ act: openedWith, on, subject, renew, onDone, onClose }: ActDrawerProps) {
  const { language, pick, say } = useLanguage();
  const [form] = Form.useForm<Typed>();
  const [act, setAct] = useState<AllowedAct>(openedWith);
  const [gone, setGone] = useState(false);
  const [changed, setChanged] = useState<Changed | null>(null);
  const onProblem = useCallback(
    async (problem: Problem) => {
      form.setFields(placeIssues(act.schema, problem.issues ?? [], language).fields);
      if (problem.status !== 412 && problem.status !== 409) return;
      const renewed = await renew();
      if (!renewed) return;
      if (renewed.act) setAct(renewed.act);
      else setGone(true);
      setChanged(renewed.changed);
    },
    [act.schema, form, language, renew],
  );
  const { sending, problem, submit } = useSubmission(onProblem);
  const send = async (typed: Typed): Promise<void> => {
    const body = bodyOf(act.schema, typed);
    const done = await submit((idempotencyKey) =>
      sendAct(on, act.act, body, { idempotencyKey, ifMatch: act.revision }).then(() => true),
    );
    if (done) onDone();
  };
  return (
    <Drawer
      open
      size={560}
      rootClassName="act-drawer"
      title={`${pick(act.label)} · ${subject}`}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <div className="drawer-foot">
          <Button type="primary" htmlType="submit" form={formId} loading={sending} disabled={gone}>
            {pick(act.label)}
          </Button>
          <Button onClick={onClose}>{say('cancel')}</Button>
          <span className="rule-mark">{say('rule', { rule: act.rule })}</span>
        </div>
      }
    >
      {problem ? (
        <ProblemNote problem={problem} issues={placeIssues(act.schema, problem.issues ?? [], language).rest} focus />
      ) : null}
      {gone ? <p role="status">{say('act.gone')}</p> : null}
      {problem && changed ? <WhatChanged changed={changed} /> : null}
      <Form
        id={formId}
        form={form}
        layout="vertical"
        initialValues={openingValues(act.schema)}
        scrollToFirstError={{ focus: true }}
        onFinish={(typed) => void send(typed)}
      >
        {Object.keys(act.schema.properties ?? {}).length === 0 ? (
          <p>{say('act.nothingToFillIn')}</p>
        ) : (
          <Fields schema={act.schema} />
        )}
      </Form>
    </Drawer>
  );
}
