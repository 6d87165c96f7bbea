import { useEffect, useRef, useState, type FormEvent } from 'react';
import { missingIn, type ReceiptCode } from '../receipt.logic.js';
import type { PetitionerWordKey, PetitionerWords } from '../petitioner.zh.js';

interface ReceiptFormProps {
  words: PetitionerWords;
  opening: ReceiptCode | null;
  asking: boolean;
  refusal: PetitionerWordKey | null;
  onAsk: (receipt: ReceiptCode) => void;
}

export function ReceiptForm({ words, opening, asking, refusal, onAsk }: ReceiptFormProps) {
  const [receipt, setReceipt] = useState<ReceiptCode>(opening ?? { number: '', code: '' });
  const [tried, setTried] = useState(0);
  const missing = tried > 0 ? missingIn(receipt) : [];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(tried + 1);
    if (!asking && missingIn(receipt).length === 0) onAsk(receipt);
  };
  const fields = [
    { name: 'number', label: words.number, hint: undefined },
    { name: 'code', label: words.code, hint: words.codeHint },
  ] as const;
  return (
    <form onSubmit={submit} noValidate>
      <p>{words.lead}</p>
      <Trouble words={words} missing={missing} refusal={refusal} tried={tried} />
      {fields.map(({ name, label, hint }) => {
        const error = missing.find(({ field }) => field === name);
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
              aria-invalid={error ? true : undefined}
              aria-describedby={
                [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].join(' ').trim() || undefined
              }
              onChange={({ target }) => setReceipt({ ...receipt, [name]: target.value })}
            />
            {error ? (
              <span className="error" id={`${name}-error`}>
                {words[error.word]}
              </span>
            ) : null}
          </div>
        );
      })}
      <button type="submit" className="primary" aria-disabled={asking}>
        {asking ? words.asking : words.submit}
      </button>
    </form>
  );
}

interface TroubleProps {
  words: PetitionerWords;
  missing: ReturnType<typeof missingIn>;
  refusal: PetitionerWordKey | null;
  tried: number;
}

/** The summary of what is wrong takes the focus, with a link to each field. */
function Trouble({ words, missing, refusal, tried }: TroubleProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [tried, refusal]);
  if (missing.length === 0 && !refusal) return null;
  return (
    <div ref={summary} className="trouble" role="alert" tabIndex={-1}>
      {refusal && missing.length === 0 ? <p>{words[refusal]}</p> : <h2>{words.summary}</h2>}
      {missing.length > 0 ? (
        <ul>
          {missing.map(({ field, word }) => (
            <li key={field}>
              <a href={`#${field}`} onClick={(event) => focusField(event, field)}>
                {words[word]}
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
