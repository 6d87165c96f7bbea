import { useRef, useState, type FormEvent } from 'react';
import type { Language } from '../../language/label.js';
import { sendAct, type PetitionerAct } from './send-act.js';
import { ActFields, type Entered } from './ActFields.js';
import { missingIn } from '../../forms/faults.logic.js';
import { titleOf } from '../../forms/field-kind.logic.js';
import { newIdempotencyKey } from '../../forms/idempotency-key.js';
import { bodyOf } from '../../forms/values.logic.js';
import { refusalKey } from './act-form.logic.js';
import { FileField, type ChosenFile } from './FileField.js';
import type { ReceiptCode } from '../receipt.logic.js';
import { sendFile } from './send-file.js';
import { messagesFor } from '../messages.js';
import type { PetitionerMessageKey } from '../petitioner.zh.js';

interface PetitionerActsProps {
  acts: readonly PetitionerAct[];
  receipt: ReceiptCode;
  language: Language;
  onDone: (act: PetitionerAct) => void;
}

/** What the petitioner may do now: add material, rate, complain about a denial (R4, R10). One form is open at a time. */
export function PetitionerActs({ acts, receipt, language, onDone }: PetitionerActsProps) {
  const t = messagesFor(language);
  const [open, setOpen] = useState<string | null>(null);
  if (acts.length === 0) return null;
  const chosen = acts.find(({ act }) => act === open);
  const done = (act: PetitionerAct): void => {
    setOpen(null);
    onDone(act);
  };
  return (
    <>
      <h3>{t.youMay}</h3>
      {acts.map((act) => (
        <button
          key={act.act}
          type="button"
          className="secondary"
          aria-expanded={act === chosen}
          onClick={() => setOpen(act === chosen ? null : act.act)}
        >
          {act.label[language]}
        </button>
      ))}
      {chosen ? (
        <ActForm key={chosen.act} act={chosen} receipt={receipt} language={language} onDone={() => done(chosen)} />
      ) : null}
    </>
  );
}

function ActForm({
  act,
  receipt,
  language,
  onDone,
}: {
  act: PetitionerAct;
  receipt: ReceiptCode;
  language: Language;
  onDone: () => void;
}) {
  const t = messagesFor(language);
  const { schema } = act;
  const [typed, setTyped] = useState<Entered>({});
  const [tried, setTried] = useState(false);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<PetitionerMessageKey | null>(null);
  const summary = useRef<HTMLDivElement>(null);
  const key = useRef(newIdempotencyKey());
  const [files, setFiles] = useState<ChosenFile[]>([]);
  const missing = missingIn(schema, typed);
  const shown = tried ? missing : [];
  const focusSummary = (): void => void requestAnimationFrame(() => summary.current?.focus());
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    setTried(true);
    setRefusal(null);
    if (missing.length > 0) return focusSummary();
    setSending(true);
    const left = await sendAll(receipt, files, setFiles);
    if (left > 0) return setSending(false);
    const status = await sendAct(receipt, act.act, bodyOf(schema, typed), key.current);
    setSending(false);
    if (status === 200) return onDone();
    // Without an answer the act may have taken effect: the key stays. After a refusal the next attempt is a new one.
    if (status !== 0) key.current = newIdempotencyKey();
    setRefusal(refusalKey(status));
    focusSummary();
  };
  return (
    <form className="act" aria-label={act.label[language]} noValidate onSubmit={(event) => void submit(event)}>
      {shown.length > 0 || refusal ? (
        <div ref={summary} className="trouble" role="alert" tabIndex={-1}>
          {refusal && shown.length === 0 ? (
            <p>{t[refusal]}</p>
          ) : (
            <p>{`${t.fillIn}${shown.map((name) => titleOf(schema.properties?.[name] ?? {}, name, language)).join(t.and)}`}</p>
          )}
        </div>
      ) : null}
      <ActFields
        schema={schema}
        missing={shown}
        typed={typed}
        language={language}
        onType={(name, value) => setTyped({ ...typed, [name]: value })}
      />
      {act.act === withFiles ? <FileField t={t} chosen={files} onChoose={setFiles} /> : null}
      <button type="submit" className="primary" aria-disabled={sending}>
        {sending ? t.sending : t.send}
      </button>
    </form>
  );
}

/** The act that brings files. */
const withFiles = 'addMaterial';

/** Sends the files not received yet one after the other; returns how many were refused. */
async function sendAll(
  receipt: ReceiptCode,
  files: readonly ChosenFile[],
  show: (files: ChosenFile[]) => void,
): Promise<number> {
  const fared = [...files];
  for (const [index, { file, status }] of files.entries()) {
    if (status === 201) continue;
    fared[index] = { file, status: await sendFile(receipt, file) };
    show([...fared]);
  }
  return fared.filter(({ status }) => status !== 201).length;
}
