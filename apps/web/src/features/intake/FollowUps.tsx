import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { newIdempotencyKey } from '../../forms/idempotency-key.js';
import { problemOf, type Problem } from '../../api/problem.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { callApi } from '../../api/request.js';
import { sendFiles, type Refused } from '../attachments/send-files.js';
import { useLanguage } from '../../language/language.js';
import type { FollowUp } from './follow-up.js';

const paths = {
  join: '/api/petitions/{number}/acts/join',
  propose: '/api/petitions/{number}/acts/proposeJoining',
} as const;

const outcomes = {
  waiting: 'followUp.joining',
  joined: 'followUp.joined',
  proposed: 'followUp.proposed',
} as const;

/** Joins the matter and attaches the files chosen before registration, once, with the outcome of each. The registration stands whatever fails here. */
export function FollowUps({ number, followUp: { joinTo, files } }: { number: string; followUp: FollowUp }) {
  const { t } = useLanguage();
  const [joining, setJoining] = useState<'waiting' | 'joined' | 'proposed' | Problem>('waiting');
  const [sending, setSending] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused[] | null>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const join = async (): Promise<void> => {
      if (joinTo === null) return;
      const body = { lead: joinTo, reason: t('registration.joinReason') };
      const done = (path: (typeof paths)[keyof typeof paths]) =>
        callApi('post', path, { params: { path: { number } }, body, idempotencyKey: newIdempotencyKey() });
      // A matter of other people is only proposed to be joined: somebody else confirms it (R2).
      const outcome = await done(paths.join).then(
        () => 'joined' as const,
        () =>
          done(paths.propose).then(
            () => 'proposed' as const,
            (error: unknown) => problemOf(error),
          ),
      );
      setJoining(outcome);
    };
    // Files first: a joined matter takes them as well, but who handles the lead then finds them there.
    void sendFiles(number, files, setSending).then((left) => {
      setSending(null);
      setRefused(left);
      return join();
    });
  }, [number, joinTo, files, t]);
  if (joinTo === null && files.length === 0) return null;
  const kept = refused === null ? [] : files.filter(({ name }) => !refused.some((one) => one.name === name));
  return (
    <section className="card no-print" aria-labelledby="afterwards-title">
      <h2 id="afterwards-title">{t('followUp.title')}</h2>
      <div role="status">
        {sending === null ? null : <p>{t('attachments.uploading', { name: sending })}</p>}
        {kept.map(({ name }) => (
          <p key={name}>{t('followUp.uploaded', { name })}</p>
        ))}
        {joinTo === null || typeof joining !== 'string' ? null : <p>{t(outcomes[joining], { number: joinTo })}</p>}
      </div>
      {(refused ?? []).map(({ name, problem }) => (
        <div key={name}>
          <strong>{t('attachments.failed', { name })}</strong>
          <ProblemNote problem={problem} />
        </div>
      ))}
      {joinTo === null || typeof joining === 'string' ? null : (
        <>
          <strong>{t('followUp.notJoined', { number: joinTo })}</strong>
          <ProblemNote
            problem={joining}
            action={<Link to={`/petitions/${encodeURIComponent(number)}`}>{t('followUp.openCase')}</Link>}
          />
        </>
      )}
    </section>
  );
}
