import { useCallback, useEffect, useState } from 'react';
import type { Label, Language } from '../../language/label.js';
import { CaseProgress } from './CaseProgress.js';
import { Header } from '../Header.js';
import { fromFragment, messageKeyFor, type ReceiptCode } from '../receipt.logic.js';
import { ReceiptForm } from './ReceiptForm.js';
import { lookUp, type TrackAnswer } from '../look-up.js';
import { messagesFor } from '../messages.js';
import type { PetitionerMessageKey } from '../petitioner.zh.js';

/** Number and query code, then the progress of the matter. */
export function TrackPage() {
  const [language, setLanguage] = useState<Language>('zh');
  const [found, setFound] = useState<{ answer: TrackAnswer; receipt: ReceiptCode } | null>(null);
  const [done, setDone] = useState<Label | null>(null);
  const [refusal, setRefusal] = useState<PetitionerMessageKey | null>(null);
  const [asking, setAsking] = useState(false);
  const t = messagesFor(language);
  const lookUpCase = useCallback(async (receipt: ReceiptCode) => {
    setAsking(true);
    setRefusal(null);
    const looked = await lookUp(receipt);
    setAsking(false);
    if ('answer' in looked) setFound({ answer: looked.answer, receipt });
    else setRefusal(messageKeyFor(looked.status));
  }, []);
  const scanned = useScanned(lookUpCase);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = t.title;
  }, [language, t]);
  return (
    <>
      <Header title={t.title} language={language} onLanguage={setLanguage} />
      <main>
        {found ? (
          <CaseProgress
            {...found}
            language={language}
            done={done}
            onDone={(label) => {
              setDone(label);
              void lookUpCase(found.receipt);
            }}
            onDelivered={() => void lookUpCase(found.receipt)}
            onOther={() => {
              setFound(null);
              setDone(null);
            }}
          />
        ) : (
          <ReceiptForm
            t={t}
            opening={scanned}
            asking={asking}
            refusal={refusal}
            onAsk={(receipt) => void lookUpCase(receipt)}
          />
        )}
        <p className="help">{t.help}</p>
        <p className="help">
          <a href="online.html">{t.newMatter}</a>
        </p>
      </main>
    </>
  );
}

/** A scanned receipt is looked up at once; its code is removed from the address bar, as the phone may be borrowed. */
function useScanned(lookUpCase: (receipt: ReceiptCode) => Promise<void>): ReceiptCode | null {
  const [scanned] = useState(() => fromFragment(window.location.hash));
  useEffect(() => {
    if (!scanned) return;
    window.history.replaceState(null, '', window.location.pathname);
    void lookUpCase(scanned);
  }, [scanned, lookUpCase]);
  return scanned;
}
