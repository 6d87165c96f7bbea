import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { tableContents } from '../support/table-contents.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

/**
 * A use case that writes in several steps does all of them or none: where the last is refused, the first has not happened.
 */
describe('an officer who may not leave, because of one matter of several,', () => {
  let office: TrialOffice;
  let [admin, window, handler, head]: Officer[] = [];
  let matters: Petition[];

  beforeAll(async () => {
    office = await openTrialOffice();
    [admin, window, handler, head] = await Promise.all(
      ['admin', 'window', 'handler', 'head'].map((id) => office.signedInAs(id)),
    );
    const colleague = { id: 'colleague', name: '苏同志', unit: 'civilAffairs', roles: ['handler'] };
    await admin!.post('organisation/officers', colleague);
    matters = [];
    for (let made = 0; made < 3; made += 1) {
      const petition = await aPetition().registeredBy(window!);
      await window!.does('handOver', petition, { unit: 'civilAffairs' });
      await handler!.does('signFor', petition);
      matters.push(petition);
    }
    // From the last of them the successor is recused.
    await head!.does('orderRecusal', matters[2]!, { officer: 'colleague' });
    await office.deliversEverything();
  });
  afterAll(() => office.close());

  /** The sweep writes when it was by, and nothing else is due here. */
  const contents = async () => {
    const { office: _swept, ...others } = await tableContents(office.owner);
    return others;
  };
  const holders = async () =>
    (
      await office.rows<{ officer: string }>(
        `SELECT p.officer FROM process p JOIN case_file c ON c.id = p.case_id WHERE c.number = ANY ($1) AND p.kind = 'petition' ORDER BY c.number`,
        [matters.map(({ number }) => number)],
      )
    ).map(({ officer }) => officer);

  const moved = { name: '李承办', unit: 'economy', roles: ['handler'] };
  it.each([
    ['deactivated', 'organisation/officers/handler/deactivate', { reason: '调离' }],
    ['moved to another unit', 'organisation/officers/handler', moved],
  ])('is not %s, and no matter has gone over', async (_, path, form) => {
    const before = await contents();
    for (const successor of ['colleague', 'leader2', 'nobody', 'handler', undefined]) {
      const { status } = await admin!.post(path, { ...form, successor, leaveToHead: false });
      expect([successor, [409, 422].includes(status)]).toEqual([successor, true]);
      expect([successor, await contents()]).toEqual([successor, before]);
    }
    expect(await holders()).toEqual(['handler', 'handler', 'handler']);
  });

  it('leaves where the last one is left to the head, and all others have gone over', async () => {
    const form = { reason: '调离', successor: 'colleague', leaveToHead: true };
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => admin!.post('organisation/officers/handler/deactivate', form)),
    );
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect(answers.map(({ body }) => body.takenOver as number).filter((count) => count > 0)).toEqual([2]);
    expect(await holders()).toEqual(['colleague', 'colleague', 'handler']);
  });

  keepsTheInvariants(() => office);
});
