import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { newIdempotencyKey } from '../../forms/submission.logic.js';
import { problemOf, type Problem } from '../../api/problem.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { ask } from '../../api/request.js';
import { sendFiles, type Refused } from '../attachments/send-files.js';
import { useLanguage } from '../../language/language.js';
import type { Afterwards } from './follow-up.js';

/** Joins and attaches what the clerk chose, once; says what came of each. The registration itself stands whatever happens here. */
export function AfterRegistration({
  number,
  afterwards: { joinTo, files },
}: {
  number: string;
  afterwards: Afterwards;
}) {
  const { say } = useLanguage();
  const [joining, setJoining] = useState<'waiting' | 'done' | Problem>('waiting');
  const [sending, setSending] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused[] | null>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const join = async (): Promise<void> => {
      if (joinTo === null) return;
      const body = { lead: joinTo, reason: say('registration.joinReason') };
      const joined = ask('post', '/api/petitions/{number}/acts/join', {
        params: { path: { number } },
        body,
        idempotencyKey: newIdempotencyKey(),
      });
      await joined.then(
        () => setJoining('done'),
        (error: unknown) => setJoining(problemOf(error)),
      );
    };
    // Files first: a joined matter takes them as well, but who handles the lead then finds them there.
    void sendFiles(number, files, setSending).then((left) => {
      setSending(null);
      setRefused(left);
      return join();
    });
  }, [number, joinTo, files, say]);
  if (joinTo === null && files.length === 0) return null;
  const kept = refused === null ? [] : files.filter(({ name }) => !refused.some((one) => one.name === name));
  return (
    <section className="card no-print" aria-labelledby="afterwards-title">
      <h2 id="afterwards-title">{say('afterwards.title')}</h2>
      <div role="status">
        {sending === null ? null : <p>{say('attachments.uploading', { name: sending })}</p>}
        {kept.map(({ name }) => (
          <p key={name}>{say('afterwards.uploaded', { name })}</p>
        ))}
        {joinTo === null || typeof joining !== 'string' ? null : (
          <p>{say(joining === 'done' ? 'afterwards.joined' : 'afterwards.joining', { number: joinTo })}</p>
        )}
      </div>
      {(refused ?? []).map(({ name, problem }) => (
        <div key={name}>
          <strong>{say('attachments.failed', { name })}</strong>
          <ProblemNote problem={problem} />
        </div>
      ))}
      {joinTo === null || typeof joining === 'string' ? null : (
        <>
          <strong>{say('afterwards.notJoined', { number: joinTo })}</strong>
          <ProblemNote
            problem={joining}
            action={<Link to={`/petitions/${encodeURIComponent(number)}`}>{say('afterwards.openCase')}</Link>}
          />
        </>
      )}
    </section>
  );
}
