import { Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useSubmission } from '../../forms/use-submission.js';
import type { RegistrationReceipt } from '../../api/types.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { callApi, type RequestBody } from '../../api/request.js';
import { useLanguage } from '../../language/language.js';
import { Fields } from '../../forms/Fields.js';
import { CollapsedFields, FieldsExpanded } from '../../forms/CollapsedFields.js';
import { placeIssues } from '../../forms/issues.logic.js';
import { moveOnEnter } from '../../forms/move-on-enter.js';
import type { ObjectSchema, Typed } from '../../forms/schema.js';
import { openingValues } from '../../forms/console-form.logic.js';
import { bodyOf } from '../../forms/values.logic.js';
import { useDraft } from '../session/use-draft.js';
import type { FollowUp } from './follow-up.js';
import { ChosenFiles } from './ChosenFiles.js';
import { DraftNote } from './DraftNote.js';
import { DuplicatesPanel } from './DuplicatesPanel.js';
import { groupFaults } from './group.logic.js';
import { moreTitle, sectionsOf } from './sections.logic.js';
import { useTypedSoFar } from './use-typed-so-far.js';

/** One petitioner row is open from the start. */
const opening: Typed = { channel: 'visit', petitioners: [{}] };
const firstField = ['petitioners', 0, 'name'];

interface RegistrationFormProps {
  schema: ObjectSchema;
  onRegistered: (receipt: RegistrationReceipt, followUp: FollowUp) => void;
}

/** The registration form; its draft survives until it is sent or discarded. */
export function RegistrationForm(props: RegistrationFormProps) {
  const [sheet, setSheet] = useState(1);
  return <Sheet key={sheet} {...props} onThrownAway={() => setSheet(sheet + 1)} />;
}

function Sheet({ schema, onRegistered, onThrownAway }: RegistrationFormProps & { onThrownAway: () => void }) {
  const { language, t } = useLanguage();
  const [form] = Form.useForm<Typed>();
  const draft = useDraft('registration');
  const [joinTo, setJoinTo] = useState<string | null>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [expanded, setExpanded] = useState(false);
  const { found, complete } = useTypedSoFar(form, draft.keep);
  useEffect(() => form.focusField(firstField), [form]);
  const { sending, problem, submit } = useSubmission((refused) => {
    setExpanded(true);
    form.setFields(placeIssues(schema, refused.issues ?? [], language).fields);
  });
  const send = async (typed: Typed): Promise<void> => {
    const faults = groupFaults(typed);
    if (faults.length > 0) {
      setExpanded(true);
      form.setFields(faults.map(({ name, messageKey }) => ({ name, errors: [t(messageKey)] })));
      return;
    }
    // Its fields are those of the schema; the API has the last word on what was typed in them.
    const body = bodyOf(schema, typed) as RequestBody<'/api/petitions'>;
    const receipt = await submit((idempotencyKey) => callApi('post', '/api/petitions', { body, idempotencyKey }));
    if (!receipt) return;
    draft.discard();
    onRegistered(receipt, { joinTo, files });
  };
  const throwAway = (): void => {
    draft.discard();
    onThrownAway();
  };
  return (
    <div className="registration">
      <Form
        className="registration-form"
        form={form}
        layout="vertical"
        initialValues={openingValues(schema, draft.kept ?? opening)}
        onValuesChange={(_, typed) => draft.keep(typed)}
        scrollToFirstError={{ focus: true }}
        onFinish={(typed) => void send(typed)}
        onFinishFailed={() => setExpanded(true)}
        onKeyDownCapture={moveOnEnter}
        onBlur={complete}
      >
        {draft.kept ? <DraftNote onThrowAway={throwAway} /> : null}
        <FieldsExpanded value={expanded || draft.kept !== null}>
          {sectionsOf(schema).map(({ title, names }) => (
            <section key={title} className={`card ${title.replace('.', '-')}`} aria-label={t(title)}>
              {title === moreTitle ? (
                <CollapsedFields title={t(title)}>
                  <Fields schema={schema} names={names} />
                </CollapsedFields>
              ) : (
                <>
                  <h2>{t(title)}</h2>
                  <Fields schema={schema} names={names} />
                </>
              )}
            </section>
          ))}
        </FieldsExpanded>
        <ChosenFiles files={files} onChange={setFiles} />
        {problem ? (
          <ProblemNote problem={problem} issues={placeIssues(schema, problem.issues ?? [], language).rest} focus />
        ) : null}
        <div className="form-foot">
          <Button type="primary" htmlType="submit" size="large" loading={sending}>
            {t('registration.submit')}
          </Button>
          <span className="quiet">{t('registration.submitWhy')}</span>
        </div>
      </Form>
      <DuplicatesPanel form={form} found={found} joinTo={joinTo} onJoin={setJoinTo} />
    </div>
  );
}
