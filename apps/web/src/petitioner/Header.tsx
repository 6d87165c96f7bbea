import type { Language } from '../language/label.js';
import { useLargeType } from './use-large-type.js';
import { messagesFor } from './messages.js';
import './header.css';

interface HeaderProps {
  title: string;
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The top of every page for petitioners: what it is, larger type, the other language. */
export function Header({ title, language, onLanguage }: HeaderProps) {
  const [large, turnLarge] = useLargeType();
  const other: Language = language === 'zh' ? 'en' : 'zh';
  return (
    <header>
      <h1>{title}</h1>
      <span className="switches">
        <button type="button" className="switch" aria-pressed={large} onClick={turnLarge}>
          {messagesFor(language).largeType}
        </button>
        <button
          type="button"
          className="switch"
          lang={other === 'zh' ? 'zh-CN' : 'en'}
          onClick={() => onLanguage(other)}
        >
          {other === 'zh' ? '中文' : 'English'}
        </button>
      </span>
    </header>
  );
}
