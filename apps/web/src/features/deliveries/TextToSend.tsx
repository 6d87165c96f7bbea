import { App, Button } from 'antd';
import { useState } from 'react';
import type { UndeliveredPaper } from '../../api/types.js';
import { callApi } from '../../api/request.js';
import { useSubmission } from '../../forms/use-submission.js';
import { useLanguage } from '../../language/language.js';
import { ProblemNote } from '../../ui/ProblemNote.js';

/** The wording of a message that the paper is there, to be copied or sent; neither is a delivery (R10). */
export function TextToSend({ item, onSent }: { item: UndeliveredPaper; onSent: () => void }) {
  const { t } = useLanguage();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const { sending, problem, submit } = useSubmission();
  const { id, number, text, sendable } = item;
  if (text === null) return null;
  const copy = async (): Promise<void> => {
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    if (copied) void message.success(t('deliveries.copied'));
    else void message.warning(t('deliveries.cannotCopy'));
  };
  const send = async (): Promise<void> => {
    const ordered = await submit((idempotencyKey) =>
      callApi('post', '/api/deliveries/{process}/texts', { params: { path: { process: id } }, idempotencyKey }),
    );
    if (!ordered) return;
    void message.success(t('deliveries.sent'));
    onSent();
  };
  return (
    <div className="text-to-send">
      <Button
        size="small"
        aria-expanded={open}
        aria-label={t('deliveries.textOf', { number })}
        onClick={() => setOpen(!open)}
      >
        {t('deliveries.text')}
      </Button>
      {open ? (
        <>
          <p className="text-to-send-words">{text}</p>
          <p className="quiet">{t('deliveries.textWhy')}</p>
          <p className="text-to-send-acts">
            <Button size="small" onClick={() => void copy()}>
              {t('deliveries.copy')}
            </Button>
            {sendable ? (
              <Button size="small" loading={sending} onClick={() => void send()}>
                {t('deliveries.send')}
              </Button>
            ) : null}
          </p>
          {problem ? <ProblemNote problem={problem} /> : null}
        </>
      ) : null}
    </div>
  );
}
