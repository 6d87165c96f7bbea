import type { Actor } from '@banjie/workflows';
import { type Runtime, parsed, Refusal } from '@banjie/runtime';
import type { EntityManager } from 'typeorm';
import { clearanceForm } from './forms.js';
import { mayBeCleared } from './objections.js';
import type { OrganisationMember } from './organisation.js';
import { changing } from './record.js';
import { noSuch, refuseFor, withoutSelf } from './refused.js';

/**
 * Names somebody of the discipline staff for the sealed lane, or ends that (R12). A security administrator does, never for
 * themselves, and never for an administrator; it takes effect with the next request.
 */
export async function setClearance(
  runtime: Runtime,
  actor: Actor,
  id: string,
  form: unknown,
): Promise<{ account: string; cleared: boolean }> {
  const { cleared, reason } = parsed(clearanceForm, form, 'R12');
  // Not only the route's policy: a caller without it gets no further here either.
  if (!actor.roles.includes('securityAdministrator')) {
    throw new Refusal('notYours', {
      rule: 'R12',
      zh: '保密授权由安全管理员办理。',
      en: 'Clearance is a security administrator’s to give.',
    });
  }
  return changing(runtime, actor, async (inside, { officers }) => {
    const officer = officers.find((one) => one.id === id);
    if (!officer) throw noSuch();
    withoutSelf(actor, id);
    const answer = { account: id, cleared };
    if (officer.cleared === cleared) return { changes: [], answer };
    await (cleared ? grant(inside, officer, actor) : end(inside, officer, officers));
    return {
      changes: [{ act: cleared ? 'clearanceGranted' : 'clearanceEnded', subject: id, detail: { reason } }],
      answer,
    };
  });
}

async function grant(inside: EntityManager, officer: OrganisationMember, actor: Actor): Promise<void> {
  const fault = {
    zh: '只有在岗的纪委工作人员才能查看检举控告',
    en: 'Only active discipline staff may see the sealed lane',
  };
  refuseFor(mayBeCleared(officer) ? [] : [fault], 'R12');
  await inside.query('INSERT INTO sealed_clearance (officer, granted_by) VALUES ($1, $2)', [officer.id, actor.id]);
}

async function end(
  inside: EntityManager,
  { id }: OrganisationMember,
  officers: readonly OrganisationMember[],
): Promise<void> {
  const fault = { zh: '须至少保留一名可查看检举控告的人员', en: 'Somebody must remain who may see the sealed lane' };
  const others = officers.some((one) => one.cleared && !one.disabled && one.id !== id);
  refuseFor(others ? [] : [fault], 'R12');
  await inside.query('DELETE FROM sealed_clearance WHERE officer = $1', [id]);
}
