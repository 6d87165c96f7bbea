import { useCallback, useEffect, useRef, useState } from 'react';
import type { Label, Language } from '../../language/label.js';
import { CaseSoFar } from './CaseProgress.js';
import { Header } from '../Header.js';
import { fromFragment, wordFor, type ReceiptCode } from '../receipt.logic.js';
import { ReceiptForm } from './ReceiptForm.js';
import { lookUp, type TrackAnswer } from '../look-up.js';
import { wordsIn } from '../messages.js';
import type { PetitionerWordKey } from '../petitioner.zh.js';

/** The petitioner's door: number and code, then how far the matter has come. */
export function TrackPage() {
  const [language, setLanguage] = useState<Language>('zh');
  const [found, setFound] = useState<{ answer: TrackAnswer; receipt: ReceiptCode } | null>(null);
  const [done, setDone] = useState<Label | null>(null);
  const [refusal, setRefusal] = useState<PetitionerWordKey | null>(null);
  const [asking, setAsking] = useState(false);
  const words = wordsIn(language);
  const ask = useCallback(async (receipt: ReceiptCode) => {
    setAsking(true);
    setRefusal(null);
    const looked = await lookUp(receipt);
    setAsking(false);
    if ('answer' in looked) setFound({ answer: looked.answer, receipt });
    else setRefusal(wordFor(looked.status));
  }, []);
  const scanned = useScanned(ask);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = words.title;
  }, [language, words]);
  return (
    <>
      <Header title={words.title} language={language} onLanguage={setLanguage} />
      <main>
        {found ? (
          <CaseSoFar
            {...found}
            language={language}
            done={done}
            onDone={(label) => {
              setDone(label);
              void ask(found.receipt);
            }}
            onOther={() => {
              setFound(null);
              setDone(null);
            }}
          />
        ) : (
          <ReceiptForm
            words={words}
            opening={scanned}
            asking={asking}
            refusal={refusal}
            onAsk={(receipt) => void ask(receipt)}
          />
        )}
        <p className="help">{words.help}</p>
        <p className="help">
          <a href="online.html">{words.newMatter}</a>
        </p>
      </main>
    </>
  );
}

/** A scanned receipt is looked up at once; its code leaves the address bar, so that it is not left on a borrowed phone. */
function useScanned(ask: (receipt: ReceiptCode) => Promise<void>): ReceiptCode | null {
  const [scanned] = useState(() => fromFragment(window.location.hash));
  const asked = useRef(false);
  useEffect(() => {
    if (!scanned || asked.current) return;
    asked.current = true;
    window.history.replaceState(null, '', window.location.pathname);
    void ask(scanned);
  }, [scanned, ask]);
  return scanned;
}
