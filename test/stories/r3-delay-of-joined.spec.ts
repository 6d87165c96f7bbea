import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let [window, handler, head]: Officer[] = [];

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, head] = await Promise.all(['window', 'handler', 'head'].map((id) => office.signedInAs(id)));
});
afterAll(() => office.close());

/** A matter that a unit handles, and what the same person brings once more, joined to it. */
async function joined(): Promise<{ lead: Petition; matter: Petition }> {
  const lead = await aPetition().registeredBy(window!);
  await window!.does('handOver', lead, { unit: 'civilAffairs' });
  await handler!.does('signFor', lead);
  const matter = await aPetition().titled('再次反映').registeredBy(window!);
  await window!.does('join', matter, { lead: lead.number, reason: '同一户同一问题' });
  return { lead, matter };
}

describe('R3 whoever waits with a joined matter', () => {
  it.each<[string, RegExp, (lead: Petition) => Promise<unknown>]>([
    [
      'stands still',
      /因等待信访人补充材料，自即日起暂停计算办理期限/u,
      (lead) => head!.does('pause', lead, { evidence: '张三家庭收入核对单' }),
    ],
    [
      'takes longer',
      /经批准延长办理期限/u,
      async (lead) => {
        await handler!.does('requestExtension', lead);
        await head!.does('grantExtension', lead, { reason: '张三家情况复杂' });
      },
    ],
  ])('is told that it %s, and of nobody’s affairs (R12)', async (_, says, delayed) => {
    const { lead, matter } = await joined();
    await delayed(lead);
    const [notice] = await office.delivered(matter, 'joinedDelayed');
    expect(notice?.body).toMatch(says);
    expect(notice?.body).not.toMatch(new RegExp(`张三家|${lead.number}`, 'u'));
    expect(await office.delivered(lead, 'joinedDelayed')).toEqual([]);
  });
});

keepsTheInvariants(() => office);
