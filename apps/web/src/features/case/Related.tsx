import { App, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { FormDrawer } from '../../forms/FormDrawer.js';
import type { AllowedAct, CaseLink, OtherPetition, PetitionCase } from '../../api/types.js';
import { ask, type BodyAt } from '../../api/request.js';
import { useLanguage } from '../../language/language.js';
import { joining } from './act-groups.logic.js';
import { linkSchema, unlinkSchema } from './case-forms.js';

const linking = '/api/petitions/{number}/links';
const unlinking = '/api/petitions/{number}/links/{id}/unlink';

interface RelatedProps {
  petition: PetitionCase;
  onChoose: (act: AllowedAct) => void;
  again: () => Promise<unknown>;
}

/** What the case belongs together with (R2): joined matters, links, and the ways to make and undo them. */
export function Related({ petition, onChoose, again }: RelatedProps) {
  const { pick, say } = useLanguage();
  const { message } = App.useApp();
  const [open, setOpen] = useState<CaseLink | 'new' | null>(null);
  const { number, links, joinedTo, joined, allowedActs } = petition;
  const done = (words: string): void => {
    setOpen(null);
    void message.success(words);
    void again();
  };
  return (
    <section className="card" aria-labelledby="related-title">
      <h2 id="related-title">{say('related.title')}</h2>
      {links.length === 0 && joined.length === 0 && joinedTo === null ? (
        <p className="quiet">{say('related.none')}</p>
      ) : null}
      <ul className="papers">
        {joinedTo ? <Other how={say('related.joinedTo')} petition={joinedTo} /> : null}
        {joined.map((one) => (
          <Other key={one.number} how={say('related.joined')} petition={one} />
        ))}
        {links.map((link) => (
          <Other
            key={link.id}
            how={say(`related.${link.kind}.${link.direction}`)}
            petition={link.petition}
            reason={link.reason}
          >
            <Button
              size="small"
              aria-label={say('related.unlinkOf', { number: link.petition.number })}
              onClick={() => setOpen(link)}
            >
              {say('related.unlink')}
            </Button>
          </Other>
        ))}
      </ul>
      {joinedTo ? <p className="quiet">{say('related.joinedToWhy')}</p> : null}
      {joined.length > 0 ? <p className="quiet">{say('related.joinedWhy')}</p> : null}
      <p className="paper-acts">
        {allowedActs
          .filter(({ act }) => joining.includes(act))
          .map((act) => (
            <Button key={act.act} onClick={() => onChoose(act)}>
              {pick(act.label)}…
            </Button>
          ))}
        <Button onClick={() => setOpen('new')}>{say('related.link')}…</Button>
      </p>
      {open === 'new' ? (
        <FormDrawer
          title={`${say('related.link')} · ${number}`}
          submit={say('related.link')}
          rule="R2"
          schema={linkSchema}
          send={(body: BodyAt<typeof linking>, manner) =>
            ask('post', linking, { params: { path: { number } }, body, ...manner })
          }
          onDone={() => done(say('related.linked'))}
          onClose={() => setOpen(null)}
        />
      ) : open ? (
        <FormDrawer
          title={say('related.unlinkOf', { number: open.petition.number })}
          submit={say('related.unlink')}
          rule="R2"
          schema={unlinkSchema}
          send={(body: BodyAt<typeof unlinking>, manner) =>
            ask('post', unlinking, { params: { path: { number, id: open.id } }, body, ...manner })
          }
          onDone={() => done(say('related.unlinked'))}
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
  const { pick } = useLanguage();
  return (
    <li>
      <div>
        <span className="process-mark">{how}</span>{' '}
        <Link to={`/petitions/${encodeURIComponent(number)}`}>{title ?? number}</Link>
        <div className="quiet">{[number, pick(stageLabel), reason].filter(Boolean).join(' · ')}</div>
      </div>
      {children}
    </li>
  );
}
