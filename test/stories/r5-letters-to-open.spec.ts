import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { merelyInforms, noticeDuties, noticeKinds, type NoticeKind } from '@banjie/workflows';
import { aPetition, type Petition } from '../support/a-petition.js';
import { NoticeFiles } from '../support/notice-files.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let head: Officer;
let leader: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, head, leader] = (await Promise.all(
    ['window', 'handler', 'head', 'leader'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

interface Letter {
  id: string;
  kind: NoticeKind;
  caseNumber: string;
  readAt: string | null;
  obliges: boolean;
}

const lettersOf = async (officer: Officer): Promise<Letter[]> => officer.list('inbox');
const kindsOf = (letters: readonly Letter[]): NoticeKind[] => letters.map(({ kind }) => kind).sort();
const about = async (officer: Officer, { number }: Petition): Promise<NoticeKind[]> => {
  await office.deliversEverything();
  return kindsOf((await lettersOf(officer)).filter(({ caseNumber }) => caseNumber === number));
};

async function working(): Promise<Petition> {
  const petition = await aPetition().registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

describe('R5 opening a letter is proof of receipt where it obliges', () => {
  it('of every kind: marked with others only what merely informs, and anything by being opened', async () => {
    const petition = await working();
    const files = new NoticeFiles(office);
    const filed = new Map<NoticeKind, string>();
    for (const [position, kind] of noticeKinds.entries())
      filed.set(kind, (await files.filed(petition, kind, position + 1)).id);
    const ofKinds = async () => (await lettersOf(handler)).filter(({ id, kind }) => filed.get(kind) === id);
    const obliging = noticeKinds.filter((kind) => !merelyInforms(noticeDuties[kind])).sort();
    expect(kindsOf(await ofKinds())).toEqual([...noticeKinds].sort());
    expect(kindsOf((await ofKinds()).filter(({ obliges }) => obliges))).toEqual(obliging);

    expect((await handler.post('inbox/read', { letters: [...filed.values()] })).status).toBe(204);
    expect(kindsOf((await ofKinds()).filter(({ readAt }) => readAt === null))).toEqual(obliging);
    for (const kind of obliging) expect((await handler.post(`inbox/${filed.get(kind)}/read`, {})).status).toBe(204);
    expect((await ofKinds()).filter(({ readAt }) => readAt === null)).toEqual([]);
  });

  it('is entered once: opened again it was read when it was opened first', async () => {
    const [letter] = (await lettersOf(handler)).filter(({ obliges }) => obliges);
    await office.hoursPass(1);
    expect((await handler.post(`inbox/${letter!.id}/read`, {})).status).toBe(204);
    expect((await handler.post('inbox/read', { letters: [letter!.id] })).status).toBe(204);
    expect((await lettersOf(handler)).find(({ id }) => id === letter!.id)?.readAt).toBe(letter!.readAt);
    expect((await head.post(`inbox/${letter!.id}/read`, {})).status).toBe(404);
  });
});

describe('nobody is told of what they did themselves', () => {
  it('neither whoever hands a matter over, nor whoever answers it, but everybody else', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    expect([await about(window, petition), await about(head, petition)]).toEqual([[], ['handOverSlip']]);
    await handler.does('signFor', petition);
    await handler.does('handOver', petition, { unit: 'construction' });
    expect(await about(window, petition)).toEqual(['handOverSlip']);
    const own = await aPetition().registeredBy(window);
    await window.does('answerOnTheSpot', own);
    expect(await about(window, own)).toEqual([]);
  });

  it('but of what obliges them, whoever brought it about', async () => {
    const petition = await working();
    await leader.does('instruct', petition, { dueDate: '2026-03-20' });
    await office.deliversEverything();
    const [order] = (await lettersOf(handler)).filter(
      ({ kind, caseNumber }) => kind === 'instructionLetter' && caseNumber === petition.number,
    );
    expect(order).toMatchObject({ obliges: true, readAt: null });
    const ordered = await working();
    await leader.does('orderRecusal', ordered, { officer: 'handler', ground: 'kinship' });
    const [own] = await office.delivered(ordered, 'recusalNotice');
    expect(own?.to).toContain('leader');
  });

  it('and the paper is issued all the same, to whom it is meant for', async () => {
    const petition = await aPetition().registeredBy(window);
    await window.does('answerOnTheSpot', petition);
    expect((await office.delivered(petition, 'reply')).map(({ to }) => to)).toEqual([['petitioner']]);
  });
});
