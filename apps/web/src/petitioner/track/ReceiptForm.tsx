import { useEffect, useRef, useState, type FormEvent } from 'react';
import { missingIn } from '../../forms/faults.logic.js';
import { receiptSchema, type ReceiptCode } from '../receipt.logic.js';
import type { PetitionerMessageKey, PetitionerMessages } from '../petitioner.zh.js';

interface ReceiptFormProps {
  t: PetitionerMessages;
  opening: ReceiptCode | null;
  asking: boolean;
  refusal: PetitionerMessageKey | null;
  onAsk: (receipt: ReceiptCode) => void;
}

export function ReceiptForm({ t, opening, asking, refusal, onAsk }: ReceiptFormProps) {
  const [receipt, setReceipt] = useState<ReceiptCode>(opening ?? { number: '', code: '' });
  const [tried, setTried] = useState(0);
  const missing = missingIn(receiptSchema, { ...receipt }) as (keyof ReceiptCode)[];
  const shown = tried > 0 ? missing : [];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(tried + 1);
    if (!asking && missing.length === 0) onAsk(receipt);
  };
  const fields = [
    { name: 'number', label: t.number, hint: undefined },
    { name: 'code', label: t.code, hint: t.codeHint },
  ] as const;
  return (
    <form onSubmit={submit} noValidate>
      <p>{t.lead}</p>
      <ErrorSummary t={t} missing={shown} refusal={refusal} tried={tried} />
      {fields.map(({ name, label, hint }) => {
        const error = shown.includes(name);
        return (
          <div key={name} className="field">
            <label htmlFor={name}>{label}</label>
            {hint ? (
              <span className="hint" id={`${name}-hint`}>
                {hint}
              </span>
            ) : null}
            <input
              id={name}
              value={receipt[name]}
              autoComplete="off"
              autoCapitalize={name === 'code' ? 'characters' : 'none'}
              spellCheck={false}
              aria-invalid={error || undefined}
              aria-describedby={
                [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].join(' ').trim() || undefined
              }
              onChange={({ target }) => setReceipt({ ...receipt, [name]: target.value })}
            />
            {error ? (
              <span className="error" id={`${name}-error`}>
                {t[`${name}Needed`]}
              </span>
            ) : null}
          </div>
        );
      })}
      <button type="submit" className="primary" aria-disabled={asking}>
        {asking ? t.asking : t.submit}
      </button>
    </form>
  );
}

interface ErrorSummaryProps {
  t: PetitionerMessages;
  missing: readonly (keyof ReceiptCode)[];
  refusal: PetitionerMessageKey | null;
  tried: number;
}

/** The summary of what is wrong takes the focus, with a link to each field. */
function ErrorSummary({ t, missing, refusal, tried }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [tried, refusal]);
  if (missing.length === 0 && !refusal) return null;
  return (
    <div ref={summary} className="trouble" role="alert" tabIndex={-1}>
      {refusal && missing.length === 0 ? <p>{t[refusal]}</p> : <h2>{t.summary}</h2>}
      {missing.length > 0 ? (
        <ul>
          {missing.map((field) => (
            <li key={field}>
              <a href={`#${field}`} onClick={(event) => focusField(event, field)}>
                {t[`${field}Needed`]}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function focusField(event: { preventDefault: () => void }, field: string): void {
  event.preventDefault();
  document.getElementById(field)?.focus();
}
