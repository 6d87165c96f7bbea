import { useEffect, useState } from 'react';
import { useLanguage } from '../../language/language.js';
import { LanguageSwitch } from '../../language/LanguageSwitch.js';
import { useOfficeClock } from '../../ui/time/office-clock.js';
import { SignInForm } from './SignInForm.js';
import { trialAccounts } from './trial-accounts.js';

export function SignInPage() {
  const { t } = useLanguage();
  const { mode } = useOfficeClock();
  const [account, setAccount] = useState<string>();
  useEffect(() => {
    document.title = `${t('signIn.title')} · ${t('product')}`;
  }, [t]);
  return (
    <div className="sign-in">
      <main className="sign-in-card">
        <div className="sign-in-head">
          <div>
            <h1>{t('product')}</h1>
            <p className="quiet">{t('product.motto')}</p>
          </div>
          <LanguageSwitch />
        </div>
        <SignInForm key={account} account={account} />
        {mode === 'trial' ? <TrialHint onChoose={setAccount} /> : null}
        <p className="sign-in-track">
          <a href="/track.html">{t('signIn.track')}</a> · <a href="/online.html">{t('signIn.online')}</a>
        </p>
      </main>
    </div>
  );
}

function TrialHint({ onChoose }: { onChoose: (account: string) => void }) {
  const { t } = useLanguage();
  return (
    <section className="trial-hint" aria-labelledby="trial-hint-title">
      <h2 id="trial-hint-title">{t('trial.title')}</h2>
      <p>{t('trial.password')}</p>
      <ul>
        {trialAccounts.map(({ account, part }) => (
          <li key={account}>
            <button type="button" onClick={() => onChoose(account)}>
              <strong>{account}</strong> <span>{t(part)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
