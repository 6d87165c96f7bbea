import { Button, Form, Tag, type FormInstance } from 'antd';
import { useLanguage } from '../../language/language.js';
import type { Typed } from '../../forms/schema.js';
import { At } from '../../ui/time/DateTime.js';
import { likenessWords, questionOf, type SeenBefore } from './duplicates.logic.js';
import { useSeenBefore } from './use-duplicates.js';

interface SeenBeforePanelProps {
  form: FormInstance<Typed>;
  /** Number of the matter the new one is joined to once it is registered. */
  joinTo: string | null;
  onJoin: (number: string | null) => void;
}

/** Earlier petitions of the same person or matter, while the clerk types (R2): open one, register as its repeat, join to it, or go on. */
export function SeenBeforePanel({ form, joinTo, onJoin }: SeenBeforePanelProps) {
  const { say } = useLanguage();
  const [title, content, petitioners, repeatOf] = [
    Form.useWatch('title', form),
    Form.useWatch('content', form),
    Form.useWatch('petitioners', form),
    Form.useWatch('repeatOf', form),
  ];
  const found = useSeenBefore(questionOf({ title, content, petitioners }));
  return (
    <aside className="card seen-before" aria-labelledby="seen-before-title">
      <h2 id="seen-before-title">{say('seenBefore.title')}</h2>
      <p className="quiet" role="status">
        {found === null
          ? say('seenBefore.typeFirst')
          : found.length === 0
            ? say('seenBefore.none')
            : say('seenBefore.count', { count: found.length })}
      </p>
      <ol>
        {(found ?? []).map((earlier) => (
          <Earlier
            key={earlier.number}
            earlier={earlier}
            chosen={repeatOf === earlier.number}
            joins={joinTo === earlier.number}
            onJoin={(chosen) => onJoin(chosen ? earlier.number : null)}
            onChoose={(chosen) => form.setFieldValue('repeatOf', chosen ? earlier.number : undefined)}
          />
        ))}
      </ol>
      {found?.length ? <p className="quiet">{say('seenBefore.goOn')}</p> : null}
    </aside>
  );
}

interface EarlierProps {
  earlier: SeenBefore;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  joins: boolean;
  onJoin: (chosen: boolean) => void;
}

function Earlier({
  earlier: { number, title, receivedAt, stageLabel, mayLead, because },
  chosen,
  onChoose,
  joins,
  onJoin,
}: EarlierProps) {
  const { pick, say } = useLanguage();
  return (
    <li>
      <a
        href={`/petitions/${encodeURIComponent(number)}`}
        target="_blank"
        rel="noreferrer"
        title={say('seenBefore.opens')}
      >
        {title}
      </a>
      <p className="quiet">
        {number} · <At instant={receivedAt} /> · {pick(stageLabel)}
      </p>
      <p className="seen-before-why">
        {because.map((likeness) => (
          <Tag key={likeness}>{say(likenessWords[likeness])}</Tag>
        ))}
        <Button
          size="small"
          aria-pressed={chosen}
          type={chosen ? 'primary' : 'default'}
          onClick={() => onChoose(!chosen)}
        >
          {say(chosen ? 'seenBefore.isRepeat' : 'seenBefore.markRepeat')}
        </Button>
        {mayLead ? (
          <Button size="small" aria-pressed={joins} type={joins ? 'primary' : 'default'} onClick={() => onJoin(!joins)}>
            {say(joins ? 'seenBefore.isJoined' : 'seenBefore.join')}
          </Button>
        ) : null}
      </p>
    </li>
  );
}
