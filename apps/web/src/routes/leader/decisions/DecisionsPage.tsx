import { Button } from 'antd';
import { useAnswer } from '../../../answers/use-answer.js';
import { useLanguage } from '../../../language/language.js';
import { Answered } from '../../../lists/Answered.js';
import { CaseTable } from '../../../lists/CaseTable.js';
import { Emptiness } from '../../../lists/Emptiness.js';
import { Page } from '../../../shell/Page.js';

/** Denials, extensions and disputes that wait for my decision, each on its own clock (R4). */
export function DecisionsPage() {
  const { pick, say } = useLanguage();
  const asked = useAnswer('/api/decisions');
  return (
    <Page title={say('door.decisions')} lead={say('decisions.lead')} actions={<Button onClick={() => void asked.again()}>{say('refresh')}</Button>}>
      <Answered asked={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Emptiness title={say('decisions.empty')}>{say('decisions.emptyWhy')}</Emptiness>
          ) : (
            <CaseTable
              caption={say('door.decisions')}
              items={items}
              extra={[{ key: 'subject', title: say('column.matter'), show: ({ subject, reason }) => [pick(subject), reason].filter(Boolean).join('：') }]}
            />
          )
        }
      </Answered>
    </Page>
  );
}
