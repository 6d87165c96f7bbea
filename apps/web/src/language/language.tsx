import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { en } from './messages.en.js';
import { fill } from './fill.logic.js';
import type { Label, Language } from './label.js';
import { zh, type MessageKey } from './messages.zh.js';

export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

interface LanguageState {
  language: Language;
  /** A message of the console, with its placeholders filled. */
  t: Translate;
  /** A label of the API in the chosen language. */
  localized: (label: Label) => string;
  /** Several names as one list: `甲、乙`, `A, B`. */
  list: (names: readonly string[]) => string;
  /** Something said more exactly: `王晓窗（窗口）`, `Wang (desk)`. */
  withDetail: (words: string, detail: string) => string;
  /** A head and what it is: `延期：需要外调`, `Extension: …`. */
  headed: (head: string, words: string) => string;
  switchTo: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState | null>(null);
const remembered = 'banjie.language';

/** Chinese first; another choice is remembered in this browser. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(remembered) === 'en' ? 'en' : 'zh'));
  const switchTo = useCallback((chosen: Language) => {
    localStorage.setItem(remembered, chosen);
    setLanguage(chosen);
  }, []);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const value = useMemo<LanguageState>(() => {
    const words = language === 'zh' ? zh : en;
    return {
      language,
      switchTo,
      t: (key, values) => fill(words[key], values),
      localized: (label) => label[language],
      list: (names) => names.join(language === 'zh' ? '、' : ', '),
      withDetail: (one, detail) => (language === 'zh' ? `${one}（${detail}）` : `${one} (${detail})`),
      headed: (head, one) => (language === 'zh' ? `${head}：${one}` : `${head}: ${one}`),
    };
  }, [language, switchTo]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageState {
  const value = use(LanguageContext);
  if (!value) throw new Error('useLanguage outside of LanguageProvider');
  return value;
}
