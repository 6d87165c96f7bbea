import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { aPdf } from '../support/hostile-files.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { formOf, uploaded } from '../support/uploads.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, head] = (await Promise.all(['window', 'handler', 'head'].map((id) => office.signedInAs(id)))) as [
    Officer,
    Officer,
    Officer,
  ];
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
      expect((await head.tries('pause', petition, wrong)).status).toBe(422);
    }
    expect((await window.tries('pause', petition)).status).toBe(403);
  });

  it('is told to the petitioner, stops the clock, and gives the remaining days back', async () => {
    const petition = await aPetitionInHandling();
    const before = (await handler.deadline('generalReply', petition))!;
    expect(before.effectiveDue).toBe('2026-03-09');
    await office.goesTo('2026-03-04T10:00:00+08:00');
    await head.does('pause', petition);
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
    await head.does('pause', petition);
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

  it('has one cap for the matter, however often it is paused', async () => {
    const petition = await aPetitionInHandling();
    await head.does('pause', petition);
    await office.hoursPass(24 * 14);
    await handler.does('resume', petition);
    await office.hoursPass(24);
    const another = await aPetitionInHandling();
    await head.does('pause', petition);
    await head.does('pause', another);
    const cap = (await handler.deadline('pauseCap', petition))!;
    expect(cap.explanation).toMatchObject({ run: 1, term: 15, pauses: [{ ground: 'clockRuns' }] });
    const whole = (await handler.deadline('pauseCap', another))!;
    expect(Date.parse(whole.effectiveDue) - Date.parse(cap.effectiveDue)).toBeGreaterThanOrEqual(10 * 86_400_000);
    await office.goesTo(new Date(Date.parse(`${cap.effectiveDue}T23:00:00+08:00`) + 3_600_000).toISOString());
    expect((await handler.deadline('generalReply', petition))?.state).toBe('running');
    expect((await head.tries('pause', petition)).status).toBe(409);
    expect((await handler.tries('requestPause', petition)).status).toBe(409);
  });

  it('is asked for by whoever handles the matter and granted by somebody else; the clock runs on meanwhile', async () => {
    const petition = await aPetitionInHandling();
    expect((await handler.tries('pause', petition)).status).toBe(403);
    await handler.does('requestPause', petition);
    expect((await office.delivered(petition, 'pauseRequest')).map(({ to }) => to)).toEqual([['head', 'leader']]);
    expect((await handler.deadline('generalReply', petition))?.state).toBe('running');
    const waiting = (await head.list('decisions')) as { number: string; subject: unknown }[];
    expect(waiting.find(({ number }) => number === petition.number)?.subject).toMatchObject({ zh: '中止计时申请' });
    expect((await handler.tries('grantPause', petition)).status).toBe(403);
    expect((await handler.tries('requestExtension', petition)).status).toBe(409);
    await head.does('grantPause', petition);
    expect((await handler.deadline('generalReply', petition))?.state).toBe('paused');
    const [told] = await office.delivered(petition, 'pauseNotice');
    expect(told?.body).toContain('等待信访人补充材料');
  });

  it('is not granted to a head who handles the matter: the leader in charge consents', async () => {
    const petition = await aPetitionInHandling();
    await head.does('assignHandler', petition, { officer: 'head' });
    expect((await head.tries('pause', petition)).status).toBe(409);
    await head.does('requestPause', petition);
    expect((await head.tries('grantPause', petition)).status).toBe(409);
    await (await office.signedInAs('leader')).does('grantPause', petition);
    expect((await head.deadline('generalReply', petition))?.state).toBe('paused');
  });

  it.each([
    ['is entered at the window', (petition: Petition) => window.does('addMaterial', petition)],
    [
      'comes as a file',
      (petition: Petition) =>
        uploaded(office, `${petition.address}/attachments`, formOf([['收入证明.pdf', aPdf()]]), window.cookie),
    ],
  ])('ends by itself when the material %s', async (_how, arrives) => {
    const petition = await aPetitionInHandling();
    await head.does('pause', petition);
    await arrives(petition);
    expect((await handler.deadline('generalReply', petition))?.state).toBe('running');
  });

  it('does not end with material where something else was waited for', async () => {
    const petition = await aPetitionInHandling();
    await head.does('pause', petition, { ground: 'inspectionOrAppraisal' });
    await window.does('addMaterial', petition);
    expect((await handler.deadline('generalReply', petition))?.state).toBe('paused');
  });

  it.each([
    ['an extension', 'requestExtension'],
    ['a denial', 'fileDenial'],
  ])('does not begin while a head or leader has %s to decide', async (_what, act) => {
    const petition = await aPetitionInHandling();
    await handler.does(act, petition);
    expect((await head.tries('pause', petition)).status).toBe(409);
    expect((await handler.tries('requestPause', petition)).status).toBe(409);
  });

  it('gives way to the time of the leader who has a filing, and neither is counted twice', async () => {
    const petition = await aPetitionInHandling();
    const { nominalDue } = (await handler.deadline('generalReply', petition))!;
    await head.does('pause', petition);
    await office.hoursPass(48);
    await handler.does('fileDenial', petition);
    expect((await handler.tries('requestExtension', petition)).status).toBe(409);
    await office.hoursPass(24);
    await (await office.signedInAs('leader')).does('returnDenial', petition);
    const after = (await handler.deadline('generalReply', petition))!;
    expect(after.state).toBe('running');
    expect(Date.parse(after.nominalDue) - Date.parse(nominalDue)).toBe(3 * 86_400_000);
    expect(after.explanation.pauses).toMatchObject([{ days: 2 }, { ground: 'denialDecision', days: 1 }]);
    await handler.does('refileDenial', petition);
    expect((await handler.deadline('generalReply', petition))?.state).toBe('paused');
  });

  it('does not climb down the ladder: a yellow clock wakes yellow', async () => {
    const petition = await aPetitionInHandling();
    const { nominalDue } = (await handler.deadline('generalReply', petition))!;
    await office.goesTo(`${nominalDue}T12:00:00+08:00`);
    expect((await handler.sees(petition)).light).toBe('yellow');
    await head.does('pause', petition);
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
    expect(await head.tries('pause', petition)).toMatchObject({
      status: 409,
      body: { code: 'notAllowedNow', rule: 'R3' },
    });
    expect(await head.mayDo(petition)).not.toContain('pause');
  });
});

keepsTheInvariants(() => office);
