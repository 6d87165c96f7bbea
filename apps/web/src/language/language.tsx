import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { en } from './messages.en.js';
import { fill } from './fill.logic.js';
import type { Label, Language } from './label.js';
import { zh, type WordKey } from './messages.zh.js';

export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

interface InLanguage {
  language: Language;
  /** The page's own words. */
  say: Say;
  /** Words the API sent. */
  pick: (label: Label) => string;
  /** Several names as one list: `甲、乙`, `A, B`. */
  list: (names: readonly string[]) => string;
  switchTo: (language: Language) => void;
}

const LanguageContext = createContext<InLanguage | null>(null);
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
  const value = useMemo<InLanguage>(() => {
    const words = language === 'zh' ? zh : en;
    return {
      language,
      switchTo,
      say: (key, values) => fill(words[key], values),
      pick: (label) => label[language],
      list: (names) => names.join(language === 'zh' ? '、' : ', '),
    };
  }, [language, switchTo]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguage(): InLanguage {
  const value = use(LanguageContext);
  if (!value) throw new Error('useLanguage outside of LanguageProvider');
  return value;
}
