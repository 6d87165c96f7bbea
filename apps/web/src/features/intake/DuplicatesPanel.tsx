import { Button, Form, Tag, type FormInstance } from 'antd';
import { useLanguage } from '../../language/language.js';
import type { Typed } from '../../forms/schema.js';
import { DateTime } from '../../ui/time/DateTime.js';
import { similarityLabels, type PossibleDuplicate } from './duplicates.logic.js';

interface SeenBeforePanelProps {
  form: FormInstance<Typed>;
  /** Null while too little was typed. */
  found: readonly PossibleDuplicate[] | null;
  /** Number of the matter the new one is joined to once it is registered. */
  joinTo: string | null;
  onJoin: (number: string | null) => void;
}

/** Earlier petitions of the same person or matter, while the clerk types (R2): open one, register as its repeat, join to it, or go on. */
export function DuplicatesPanel({ form, found, joinTo, onJoin }: SeenBeforePanelProps) {
  const { t } = useLanguage();
  const repeatOf: unknown = Form.useWatch('repeatOf', form);
  return (
    <aside className="card duplicates" aria-labelledby="duplicates-title">
      <h2 id="duplicates-title">{t('duplicates.title')}</h2>
      <p className="quiet" role="status">
        {found === null
          ? t('duplicates.typeFirst')
          : found.length === 0
            ? t('duplicates.none')
            : t('duplicates.count', { count: found.length })}
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
      {found?.length ? <p className="quiet">{t('duplicates.goOn')}</p> : null}
    </aside>
  );
}

interface EarlierProps {
  earlier: PossibleDuplicate;
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
  const { localized, t } = useLanguage();
  return (
    <li>
      <a
        href={`/petitions/${encodeURIComponent(number)}`}
        target="_blank"
        rel="noreferrer"
        title={t('duplicates.opens')}
      >
        {title}
      </a>
      <p className="quiet">
        {number} · <DateTime instant={receivedAt} /> · {localized(stageLabel)}
      </p>
      <p className="duplicates-why">
        {because.map((similarity) => (
          <Tag key={similarity}>{t(similarityLabels[similarity])}</Tag>
        ))}
        <Button
          size="small"
          aria-pressed={chosen}
          type={chosen ? 'primary' : 'default'}
          onClick={() => onChoose(!chosen)}
        >
          {t(chosen ? 'duplicates.isRepeat' : 'duplicates.markRepeat')}
        </Button>
        {mayLead ? (
          <Button size="small" aria-pressed={joins} type={joins ? 'primary' : 'default'} onClick={() => onJoin(!joins)}>
            {t(joins ? 'duplicates.isJoined' : 'duplicates.join')}
          </Button>
        ) : null}
      </p>
    </li>
  );
}
