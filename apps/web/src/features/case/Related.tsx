import { App, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { FormDrawer } from '../../forms/FormDrawer.js';
import type { AllowedAct, CaseLink, OtherPetition, PetitionCase } from '../../api/types.js';
import { callApi, type RequestBody } from '../../api/request.js';
import { useLanguage } from '../../language/language.js';
import { joining } from './act-groups.logic.js';
import { linkSchema, unlinkSchema } from './case-forms.js';

const linking = '/api/petitions/{number}/links';
const unlinking = '/api/petitions/{number}/links/{id}/unlink';

interface RelatedProps {
  petition: PetitionCase;
  onChoose: (act: AllowedAct) => void;
  refetch: () => Promise<unknown>;
}

/** Joined matters and links of the case (R2), and the forms to make and undo them. */
export function Related({ petition, onChoose, refetch }: RelatedProps) {
  const { localized, t } = useLanguage();
  const { message } = App.useApp();
  const [open, setOpen] = useState<CaseLink | 'new' | null>(null);
  const { number, links, joinedTo, joined, joiningProposed, allowedActs } = petition;
  const done = (words: string): void => {
    setOpen(null);
    void message.success(words);
    void refetch();
  };
  return (
    <section className="card" aria-labelledby="related-title">
      <h2 id="related-title">{t('related.title')}</h2>
      {links.length + joined.length === 0 && joinedTo === null && joiningProposed === null ? (
        <p className="quiet">{t('related.none')}</p>
      ) : null}
      <ul className="papers">
        {joinedTo ? <Other how={t('related.joinedTo')} petition={joinedTo} /> : null}
        {joiningProposed ? <Other how={t('related.joiningProposed')} petition={joiningProposed} /> : null}
        {joined.map((one) => (
          <Other key={one.number} how={t('related.joined')} petition={one} />
        ))}
        {links.map((link) => (
          <Other
            key={link.id}
            how={t(`related.${link.kind}.${link.direction}`)}
            petition={link.petition}
            reason={link.reason}
          >
            <Button
              size="small"
              aria-label={t('related.unlinkOf', { number: link.petition.number })}
              onClick={() => setOpen(link)}
            >
              {t('related.unlink')}
            </Button>
          </Other>
        ))}
      </ul>
      {joiningProposed ? <p className="quiet">{t('related.joiningProposedWhy')}</p> : null}
      {joinedTo ? <p className="quiet">{t('related.joinedToWhy')}</p> : null}
      {joined.length > 0 ? <p className="quiet">{t('related.joinedWhy')}</p> : null}
      <p className="paper-acts">
        {allowedActs
          .filter(({ act }) => joining.includes(act))
          .map((act) => (
            <Button key={act.act} onClick={() => onChoose(act)}>
              {localized(act.label)}…
            </Button>
          ))}
        <Button onClick={() => setOpen('new')}>{t('related.link')}…</Button>
      </p>
      {open === 'new' ? (
        <FormDrawer
          title={`${t('related.link')} · ${number}`}
          submit={t('related.link')}
          rule="R2"
          schema={linkSchema}
          send={(body: RequestBody<typeof linking>, options) =>
            callApi('post', linking, { params: { path: { number } }, body, ...options })
          }
          onDone={() => done(t('related.linked'))}
          onClose={() => setOpen(null)}
        />
      ) : open ? (
        <FormDrawer
          title={t('related.unlinkOf', { number: open.petition.number })}
          submit={t('related.unlink')}
          rule="R2"
          schema={unlinkSchema}
          send={(body: RequestBody<typeof unlinking>, options) =>
            callApi('post', unlinking, { params: { path: { number, id: open.id } }, body, ...options })
          }
          onDone={() => done(t('related.unlinked'))}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </section>
  );
}

function Other({
  how,
  petition: { number, title, stageLabel },
  reason,
  children,
}: {
  how: string;
  petition: OtherPetition;
  reason?: string | null;
  children?: ReactNode;
}) {
  const { localized } = useLanguage();
  return (
    <li>
      <div>
        <span className="process-mark">{how}</span>{' '}
        <Link to={`/petitions/${encodeURIComponent(number)}`}>{title ?? number}</Link>
        <div className="quiet">{[number, localized(stageLabel), reason].filter(Boolean).join(' · ')}</div>
      </div>
      {children}
    </li>
  );
}
