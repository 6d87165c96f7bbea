import { useLanguage } from './language.js';

/** Names the other language in that language. */
export function LanguageSwitch() {
  const { language, switchTo } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <button
      type="button"
      className="plain-button"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      onClick={() => switchTo(other)}
    >
      {other === 'zh' ? '中文' : 'English'}
    </button>
  );
}
