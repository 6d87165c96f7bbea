import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler] = await Promise.all([office.signedInAs('window'), office.signedInAs('handler')]);
});
afterAll(() => office.close());

async function aPetitionInHandling(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

const effects = (petition: Petition) =>
  office.rows(
    `SELECT h.type FROM history h JOIN case_file c ON c.id = h.case_id WHERE c.number = $1 AND h.timer_id IS NOT NULL AND h.type LIKE '%Reply%'`,
    [petition.number],
  );

describe('R3 a pause', () => {
  it('needs a listed ground, evidence, and how the petitioner was told', async () => {
    const petition = await aPetitionInHandling();
    for (const wrong of [{ ground: 'tooBusy' }, { evidence: '' }, { told: ' ' }]) {
      expect((await handler.tries('pause', petition, wrong)).status).toBe(422);
    }
    expect((await window.tries('pause', petition)).status).toBe(403);
  });

  it('is told to the petitioner, stops the clock, and gives the remaining days back', async () => {
    const petition = await aPetitionInHandling();
    const before = (await handler.deadline('generalReply', petition))!;
    expect(before.effectiveDue).toBe('2026-03-09');
    await office.goesTo('2026-03-04T10:00:00+08:00');
    await handler.does('pause', petition);
    expect((await office.delivered(petition, 'pauseNotice')).map(({ to }) => to)).toEqual([['petitioner']]);
    await office.goesTo('2026-03-14T10:00:00+08:00');
    expect(await effects(petition)).toEqual([]);
    expect(await handler.sees(petition)).toMatchObject({ light: 'green' });
    const { number, queryCode: code } = petition;
    const tracked = await fetch(`${office.url}/api/track`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ number, code }),
    });
    expect(await tracked.json()).toMatchObject({
      dueDate: null,
      words: { zh: expect.stringContaining('中止计算'), en: expect.stringContaining('stands still') },
    });
    await handler.does('resume', petition);
    const after = (await handler.deadline('generalReply', petition))!;
    expect(after).toMatchObject({
      state: 'running',
      nominalDue: '2026-03-19',
      explanation: {
        run: 1,
        pauses: [{ ground: 'petitionerMaterials', from: '2026-03-04', until: '2026-03-14', days: 10 }],
      },
    });
    expect(after.words.zh).toContain('等待信访人补充材料');
  });

  it('ends by itself after fifteen working days', async () => {
    const petition = await aPetitionInHandling();
    await handler.does('pause', petition);
    const cap = (await handler.deadline('pauseCap', petition))!;
    expect(cap).toMatchObject({
      state: 'running',
      explanation: { term: 15, dayKind: 'working', startEvent: 'PAUSED' },
    });
    await office.goesTo(`${cap.effectiveDue}T23:59:00+08:00`);
    expect((await handler.deadline('generalReply', petition))?.state).toBe('paused');
    await office.hoursPass(1);
    const after = (await handler.deadline('generalReply', petition))!;
    expect(after.state).toBe('running');
    expect(after.effectiveDue > cap.effectiveDue).toBe(true);
    expect((await handler.tries('resume', petition)).status).toBe(409);
  });

  it('does not climb down the ladder: a yellow clock wakes yellow', async () => {
    const petition = await aPetitionInHandling();
    const { nominalDue } = (await handler.deadline('generalReply', petition))!;
    await office.goesTo(`${nominalDue}T12:00:00+08:00`);
    expect((await handler.sees(petition)).light).toBe('yellow');
    await handler.does('pause', petition);
    await office.hoursPass(48);
    await handler.does('resume', petition);
    expect((await handler.sees(petition)).light).toBe('yellow');
    expect(await effects(petition)).toHaveLength(2);
    await office.hoursPass(24 * 5);
    expect(await effects(petition)).toHaveLength(3);
  });

  it('does not exist after expiry', async () => {
    const petition = await aPetitionInHandling();
    await office.hoursPass(24 * 12);
    expect((await handler.sees(petition)).light).toBe('red');
    expect(await handler.tries('pause', petition)).toMatchObject({
      status: 409,
      body: { code: 'notAllowedNow', rule: 'R3' },
    });
    expect(await handler.mayDo(petition)).not.toContain('pause');
  });
});

keepsTheInvariants(() => office);
