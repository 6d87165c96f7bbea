import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clockNames, ladderOf, timeLimits } from '@banjie/workflows';
import { aPetition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let coordinator: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, coordinator] = (await Promise.all(
    ['window', 'handler', 'coordinator'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
});
afterAll(() => office.close());

describe('R3 a clock is on time only if what it waits for was done in time', () => {
  it('every clock that only expires says what that means', () => {
    const only = clockNames.filter((clock) => ladderOf[clock].length === 0);
    expect(only.filter((clock) => timeLimits[clock].expired === undefined)).toEqual([]);
    expect(clockNames.filter((clock) => !only.includes(clock) && timeLimits[clock].expired !== undefined)).toEqual([]);
  });

  it('the same day that passed into the general term, an extension nobody decided, the secretary’s rung', async () => {
    const petition = await aPetition().registeredBy(window);
    await office.hoursPass(24);
    expect(await window.deadline('sameDay', petition)).toMatchObject({
      state: 'lapsed',
      outcome: { zh: '转入一般期限' },
    });
    await window.does('requestExtension', petition);
    await office.hoursPass(24 * 4);
    expect(await window.deadline('extensionDecision', petition)).toMatchObject({
      state: 'lapsed',
      outcome: { zh: '逾期未批，视为不准' },
    });
    await office.hoursPass(24 * 14);
    const discipline = await office.signedInAs('discipline');
    expect(await discipline.deadline('generalReply', petition)).toMatchObject({ state: 'missed', outcome: null });
    expect(await discipline.deadline('secretaryRung', petition)).toMatchObject({
      state: 'lapsed',
      outcome: { zh: '已触发，已报纪委书记' },
    });
  });

  it('answered on the same day is kept; a superior’s earlier date was replaced', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    expect(await window.deadline('sameDay', petition)).toMatchObject({ state: 'met', outcome: null });
    await handler.does('signFor', petition);
    const [{ day }] = (await office.rows<{ day: string }>(
      `SELECT ((office_now() AT TIME ZONE 'Asia/Shanghai')::date + 30)::text AS day`,
    )) as [{ day: string }];
    await coordinator.does('setSuperiorDate', petition, { dueDate: day });
    await coordinator.does('setSuperiorDate', petition, { dueDate: day });
    const { deadlines } = (await handler.sees(petition)) as { deadlines: { clock: string; state: string }[] };
    expect(deadlines.filter(({ clock }) => clock === 'superiorInstruction').map(({ state }) => state)).toEqual([
      'replaced',
      'running',
    ]);
  });
});

keepsTheInvariants(() => office);
