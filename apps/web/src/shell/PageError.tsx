import { Button } from 'antd';
import { useLanguage } from '../language/language.js';
import { Emptiness } from '../ui/EmptyState.js';

/** A fault of the page itself: say so and offer the way on. */
export function PageBroke() {
  const { say } = useLanguage();
  return (
    <main className="page-broke" role="alert">
      <Emptiness title={say('pageBroke')}>{say('pageBroke.why')}</Emptiness>
      <Button type="primary" onClick={() => window.location.reload()}>
        {say('pageBroke.reload')}
      </Button>
    </main>
  );
}
