import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition } from '../support/a-petition.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
  window = await office.signedInAs('window');
});
afterAll(() => office.close());

const asked = async (officer: Officer, typed: object) => {
  const { status, body } = await officer.post('petitions/seen-before', typed);
  expect([officer.id, status]).toEqual([officer.id, 200]);
  return body.items as { number: string; title: string; because: string[] }[];
};

describe('R2 the seen-before panel', () => {
  it('knows the person by ID, phone and name, and the matter by its words', async () => {
    const { number } = await aPetition().titled('柳河桥头路灯不亮').registeredBy(window);
    const because = async (typed: object) =>
      (await asked(window, typed)).find((item) => item.number === number)?.because;
    expect(await because({ petitioners: [{ idNumber: '11010519491231002x' }] })).toEqual(['sameId']);
    expect(await because({ petitioners: [{ phone: '139 1234 5678' }] })).toEqual(['samePhone']);
    expect(await because({ petitioners: [{ name: '张三丰' }] })).toEqual(['sameName']);
    expect(await because({ title: '反映柳河桥路灯一直不亮' })).toEqual(['similarText']);
    expect(await because({ title: '咨询医保缴费时间', petitioners: [{ name: '李四' }] })).toBeUndefined();
    expect(await asked(window, {})).toEqual([]);
  });

  it('tells number, title, date, stage and why, and nothing of the content or the people', async () => {
    const [item] = await asked(window, { petitioners: [{ name: '张三丰' }] });
    expect(Object.keys(item ?? {}).sort()).toEqual([
      'because',
      'kind',
      'mayLead',
      'number',
      'open',
      'receivedAt',
      'stage',
      'stageLabel',
      'title',
    ]);
  });

  it('gives a sealed matter away to nobody, the cleared included (R12)', async () => {
    const typed = {
      title: '反映干部收受财物',
      petitioners: [{ name: '张三丰', phone: '13912345678', idNumber: '11010519491231002X' }],
    };
    const people = await Promise.all(['window', 'discipline', 'handler', 'leader'].map((id) => office.signedInAs(id)));
    const before = await Promise.all(people.map((officer) => asked(officer, typed)));
    await aPetition().accusing('handler').registeredBy(window);
    expect(await Promise.all(people.map((officer) => asked(officer, typed)))).toEqual(before);
    expect(
      await office.rows('SELECT 1 FROM petition_words w JOIN case_file c ON c.id = w.case_id WHERE c.sealed'),
    ).toEqual([]);
  });

  it('shows nobody a matter they may not read', async () => {
    const { number } = await aPetition().titled('反映民政办推诿低保申请').about('civilAffairs').registeredBy(window);
    const sees = async (id: string) =>
      (await asked(await office.signedInAs(id), { title: '民政办推诿低保申请' })).some(
        (item) => item.number === number,
      );
    expect([await sees('window'), await sees('coordinator'), await sees('handler'), await sees('handler2')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('links the repeat to the earlier case, and only to one the clerk may read', async () => {
    const earlier = await aPetition().registeredBy(window);
    const form = { ...aPetition().fields, repeatOf: earlier.number };
    const { status, body } = await window.post('petitions', form);
    expect(status).toBe(201);
    const repeat = (await window.get(`petitions/${body.number}`)).body;
    expect([repeat.repeatOf, repeat.flags]).toEqual([earlier.number, ['repeat']]);
    const accusation = await aPetition().accusing('handler').registeredBy(window);
    const refusals = await Promise.all(
      [accusation.number, 'XF-2026-99999'].map((repeatOf) => window.post('petitions', { ...form, repeatOf })),
    );
    expect(refusals.map(({ status: refused, body: { issues } }) => [refused, issues[0].path])).toEqual([
      [422, 'repeatOf'],
      [422, 'repeatOf'],
    ]);
  });
});
