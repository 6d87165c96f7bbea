import { Alert, Segmented, Tag } from 'antd';
import { useState } from 'react';
import type { Draft, DraftRemark, DraftVersion } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { DateTime } from '../../ui/time/DateTime.js';
import './sign-off.css';

/** The drafts of a reply: versions, what each says otherwise than the one before, and what was remarked on them (R10). */
export function Drafts({ drafts }: { drafts: readonly Draft[] }) {
  const { t } = useLanguage();
  if (drafts.length === 0) return null;
  return (
    <section className="card" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{t('drafts.title')}</h2>
      {[...drafts].reverse().map((draft) => (
        <DraftPaper key={draft.process} draft={draft} />
      ))}
    </section>
  );
}

/** One draft, its latest version first. */
export function DraftPaper({ draft }: { draft: Draft }) {
  const { localized, t } = useLanguage();
  const { paper, level, stageLabel, versions, remarks, returns, draftedBy, checkedBy, signedBy } = draft;
  // Until somebody looks back it is the latest: an act names the version that stands, and that is the one to be read.
  const [chosen, setChosen] = useState<number | null>(null);
  const version = versions.find((one) => one.version === chosen) ?? versions.at(-1);
  const parts = [
    { key: 'drafts.draftedBy' as const, by: draftedBy },
    { key: 'drafts.checkedBy' as const, by: checkedBy },
    { key: 'drafts.signedBy' as const, by: signedBy },
  ].flatMap(({ key, by }) => (by === null ? [] : [t(key, { by })]));
  return (
    <div className="draft">
      <p>
        <Tag>{localized(stageLabel)}</Tag>
        {localized(paper)} · {localized(level)}
      </p>
      <p className="quiet">
        {parts.join(' · ')}
        {returns > 0 ? ` · ${t('drafts.returns', { count: returns })}` : null}
      </p>
      {versions.length > 1 ? (
        <Segmented
          aria-label={t('drafts.versions')}
          value={version?.version ?? versions.length}
          onChange={setChosen}
          options={versions.map((one) => ({
            value: one.version,
            label: t('drafts.version', { version: one.version }),
          }))}
        />
      ) : null}
      {version ? <Version key={version.version} version={version} /> : null}
      {remarks
        .filter((one) => version && [version.version - 1, version.version].includes(one.version))
        .map((one) => (
          <Remark key={one.at} remark={one} />
        ))}
    </div>
  );
}

function Version({ version: { version, by, at, text, difference, doubtful, notARefusal } }: { version: DraftVersion }) {
  const { t } = useLanguage();
  const hasBefore = version > 1;
  const [compared, setCompared] = useState(hasBefore);
  return (
    <>
      <p className="quiet">
        {t('drafts.version', { version })} · {by} <DateTime instant={at} />
        {hasBefore ? (
          <label className="draft-compare">
            <input type="checkbox" checked={compared} onChange={({ target }) => setCompared(target.checked)} />
            {t('drafts.compare')}
          </label>
        ) : null}
      </p>
      {doubtful === null ? null : (
        <Alert
          type="warning"
          showIcon
          title={t('drafts.doubtful', { words: doubtful })}
          description={notARefusal === null ? t('drafts.noReason') : t('drafts.reason', { reason: notARefusal })}
        />
      )}
      <div className="draft-paper">
        {compared ? difference.map((piece, index) => <Changed key={index} {...piece} />) : text}
      </div>
    </>
  );
}

/** What was added and what was removed, to the eye and to the ear. */
function Changed({ text, change }: DraftVersion['difference'][number]) {
  if (change === 'added') return <ins>{text}</ins>;
  if (change === 'removed') return <del>{text}</del>;
  return <span>{text}</span>;
}

/** Of the version that is shown, and of the one before, which it answers. */
function Remark({ remark: { version, by, at, remarks, items } }: { remark: DraftRemark }) {
  const { t } = useLanguage();
  return (
    <div className="draft-remark">
      <p>
        <Tag color="warning">{t('drafts.returned', { version })}</Tag>
        {by} <DateTime instant={at} />
      </p>
      <p className="case-content">{remarks}</p>
      {items.length > 0 ? (
        <ol>
          {items.map(({ item, request, remark }) => (
            <li key={item} value={item}>
              {request ? <span className="quiet">{request} — </span> : null}
              {remark}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
