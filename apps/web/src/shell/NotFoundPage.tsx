import { Link } from 'react-router-dom';
import { useLanguage } from '../language/language.js';
import { Emptiness } from '../ui/EmptyState.js';
import { Page } from '../ui/Page.js';

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
