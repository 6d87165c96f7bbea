import { Link } from 'react-router-dom';
import { useLanguage } from '../language/language.js';
import { Emptiness } from '../lists/Emptiness.js';
import { Page } from './Page.js';

export function NoSuchPage() {
  const { say } = useLanguage();
  return (
    <Page title={say('noSuchPage')}>
      <Emptiness title={say('noSuchPage.why')}>
        <Link to="/">{say('noSuchPage.home')}</Link>
      </Emptiness>
    </Page>
  );
}
