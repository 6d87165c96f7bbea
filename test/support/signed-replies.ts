import type { Petition } from './a-petition.js';
import type { OfficeWithDeputies } from './office-with-deputies.js';

/** What a reply may hold: more than one paragraph, and signs that nothing may change on the way. */
export const text = '经核查，您反映的路灯已于三月一日修复。\n　　如仍有问题，请拨打“12345”，我们将在2日内到场。';

/** A reply that explains one of the requests. */
export const withRequests = {
  result: 'partlyResolved',
  text: '两项请求答复如下。',
  items: [
    { request: '修复路灯', verdict: 'supported', text: '已修复。' },
    { request: '增设路灯', verdict: 'explained', text: '列入明年计划。' },
  ],
};

/** From today on, by the administrator, who gives a reason. */
export async function laysDown(at: OfficeWithDeputies, rules: Record<string, string>, day = 0): Promise<void> {
  const effectiveFrom = await at.day(day);
  for (const [paper, level] of Object.entries(rules)) {
    const { status, body } = await at.staff.admin.post('sign-off', {
      paper,
      level,
      effectiveFrom,
      reason: '党委会决定',
    });
    if (status !== 201) throw new Error(`${paper}: ${status} ${JSON.stringify(body)}`);
  }
}

export const submitted = (at: OfficeWithDeputies, petition: Petition, draft: Record<string, unknown> = {}) =>
  at.staff.handler.does('submitReply', petition, draft);
