import { useCallback, useEffect, useRef, useState } from 'react';
import type { Language } from '../../language/label.js';
import { Header } from '../Header.js';
import { CheckPage } from './CheckPage.js';
import { Confirmation } from './Confirmation.js';
import { forgetReceipt, freshDraft, keepDraft, keepReceipt, readDraft, readReceipt, type Draft } from './draft.js';
import { QuestionPage } from './QuestionPage.js';
import { neighbour, questionsFor, type QuestionName } from './questions.logic.js';
import { mayHaveArrived, refusalOf, sendPetition } from './send-petition.js';
import { StartPage } from './StartPage.js';
import { useStep } from './use-step.js';
import { onlineMessages } from './messages.js';
import type { OnlineMessageKey } from './online.zh.js';

/** The petitioner's own registration (网上): one question a page, a check, and the receipt. */
export function OnlinePage() {
  const [language, setLanguage] = useState<Language>('zh');
  const t = onlineMessages(language);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <>
      <Header title={t.title} language={language} onLanguage={setLanguage} />
      <main>
        <Steps language={language} />
      </main>
    </>
  );
}

function Steps({ language }: { language: Language }) {
  const [draft, setDraft] = useState<Draft>(readDraft);
  const [receipt, setReceipt] = useState(readReceipt);
  const { answers } = draft;
  const { step, goTo } = useStep(answers);
  // A changed answer leads back to the check, not through the questions after it.
  const [changing, setChanging] = useState(false);
  useEffect(() => keepDraft(draft), [draft]);
  const { sending, refusal, submit } = useSending(draft, setDraft, () => setReceipt(readReceipt()));
  if (receipt) {
    const another = (): void => {
      forgetReceipt();
      setDraft(freshDraft());
      setReceipt(null);
      goTo('start');
    };
    return <Confirmation receipt={receipt} language={language} onAnother={another} />;
  }
  if (step === 'start') return <StartPage language={language} onStart={() => goTo('lane')} />;
  const back = (): void => goTo(neighbour(step, -1, answers));
  if (step === 'check') {
    const change = (name: QuestionName): void => {
      setChanging(true);
      goTo(name);
    };
    return (
      <CheckPage
        answers={answers}
        language={language}
        sending={sending}
        refusal={refusal}
        onChange={change}
        onSubmit={() => void submit()}
        onBack={back}
      />
    );
  }
  const question = questionsFor(answers).find(({ name }) => name === step);
  if (!question) return null;
  const next = (): void => {
    setChanging(false);
    goTo(changing ? 'check' : neighbour(step, 1, answers));
  };
  const type = (answer: string): void => setDraft({ ...draft, answers: { ...answers, [step]: answer } });
  return (
    <QuestionPage
      key={step}
      question={question}
      answers={answers}
      language={language}
      onType={type}
      onNext={next}
      onBack={back}
    />
  );
}

/** One request at a time, and the same key after a missing answer: one petition, however often it is pressed (R2). */
function useSending({ answers, key }: Draft, setDraft: (draft: Draft) => void, onDone: () => void) {
  const inFlight = useRef(false);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<{ messageKey: OnlineMessageKey; tried: number } | null>(null);
  const submit = useCallback(async () => {
    if (inFlight.current) return;
    inFlight.current = true;
    setSending(true);
    const sent = await sendPetition(answers, key);
    inFlight.current = false;
    setSending(false);
    if ('number' in sent) {
      keepReceipt({ ...sent, sealed: answers.lane === 'accusation' });
      setRefusal(null);
      return onDone();
    }
    if (!mayHaveArrived(sent.status)) setDraft(freshDraft(answers));
    setRefusal((before) => ({ messageKey: refusalOf(sent.status), tried: (before?.tried ?? 0) + 1 }));
  }, [answers, key, setDraft, onDone]);
  return { sending, refusal, submit };
}
