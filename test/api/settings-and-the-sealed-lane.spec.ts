import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import { answerOf } from '../support/answer.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

const year2027 = {
  year: 2027,
  source: '国办发明电〔2026〕8号',
  holidays: [{ date: '2027-01-01', name: '元旦' }],
  makeUpWorkdays: [],
};
const limit = { clock: 'routeNotice', term: 9, effectiveFrom: '2026-12-28', reason: '缩短告知时间' };

let office: TrialOffice;
let admin: Officer;

// Each in an office of its own: once the year is loaded nothing would move any more, counted or not.
beforeEach(async () => {
  office = await openTrialOffice({ at: '2026-12-28T09:00:00+08:00' });
  admin = await office.signedInAs('admin');
});
afterEach(() => office.close());

/** What an administrator can count deadlines by, and health tells everybody. */
async function figures() {
  const { warnings } = (await answerOf(await fetch(`${office.url}/api/health`))).body;
  const previews = [await admin.post('limits/preview', limit), await admin.post('calendar/preview', year2027)].map(
    ({ body }) => body,
  );
  const { steps } = (await admin.get('first-run')).body;
  const { reading } = (await admin.get('operations')).body;
  return { warnings, previews, steps, provisional: reading.provisional };
}

describe('R12 an accusation of the administrator, the only matter of the office', () => {
  it('shows in no count of what a limit or a calendar would move, in no warning and in no step of the guide', async () => {
    const before = await figures();
    await aPetition()
      .accusing('admin')
      .registeredBy(await office.signedInAs('window'));
    expect(await office.rows('SELECT FROM timer WHERE provisional')).not.toEqual([]);
    expect(await figures()).toEqual(before);
  });

  it('shows in no count of what is owed, tried again or given up, which the list beside it leaves out', async () => {
    const told = async () => {
      const { reading } = (await admin.get('operations')).body;
      const { checks } = (await answerOf(await fetch(`${office.url}/api/health`))).body;
      return [reading.outbox, reading.failing, reading.givenUp, checks.outbox, checks.outboxAgeSeconds];
    };
    const accusation = await aPetition()
      .accusing('admin')
      .registeredBy(await office.signedInAs('window'));
    await office.deliversEverything();
    await office.rows(
      `INSERT INTO outbox (topic, ref, created_at, not_before, last_error)
       SELECT 'mail', n.id, now() - interval '6 days', now() + interval '1 hour', 'EENVELOPE' FROM notice n JOIN case_file c ON c.id = n.case_id WHERE c.number = $1`,
      [accusation.number],
    );
    expect(await told()).toEqual([0, 0, 0, 0, null]);
    await office.rows(`UPDATE outbox SET done_at = now() WHERE topic = 'mail'`);
    expect(await told()).toEqual([0, 0, 0, 0, null]);
  });

  it('is moved with everything else, with a record, and not counted', async () => {
    await aPetition()
      .accusing('admin')
      .registeredBy(await office.signedInAs('window'));
    const noLookBack = { breaches: 0, cards: 0, supervision: 0, clues: 0, again: 0 };
    const nothing = { cases: 0, timers: 0, lookBack: noLookBack };
    expect([(await admin.post('calendar', year2027)).body, (await admin.post('limits', limit)).body]).toEqual([
      nothing,
      { version: expect.any(Number), ...nothing },
    ]);
    expect(await office.rows("SELECT FROM timer WHERE state = 'armed' AND provisional")).toEqual([]);
    expect(await office.rows(`SELECT FROM history WHERE type = 'DEADLINE_RECOMPUTED'`)).not.toEqual([]);
  });
});
