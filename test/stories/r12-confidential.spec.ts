import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aColleague } from '../support/a-colleague.js';
import { aPetition, type Petition } from '../support/a-petition.js';
import { answerOf, type Answer } from '../support/answer.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { LiveReader } from '../support/live-reader.js';
import type { Officer } from '../support/officer.js';
import { OfficeWithDeputies } from '../support/office-with-deputies.js';
import { formOf, uploaded } from '../support/uploads.js';
import { sightOf, wordsOf, type SeenPage } from '../support/sight-of-matter.js';

const person = { name: '欧阳知情', phone: '13700001234', idNumber: '110105199003076518', address: '青石村三组12号' };
const content = '我叫欧阳知情，家住青石村三组12号，电话137 0000 1234。低保被停发，请求恢复。';
/** Anything of it tells who it is. */
const tells = /欧阳|知情|13700001234|137 0000 1234|1234\b.*电话|110105199003076518|青石村三组/;
const letter = Buffer.from('欧阳知情手写的材料', 'utf8');

let world: OfficeWithDeputies;
let staff: OfficeWithDeputies['staff'];
beforeAll(async () => {
  world = await OfficeWithDeputies.open();
  staff = world.staff;
});
afterAll(() => world.office.close());

const confidential = () =>
  aPetition().with({ title: '欧阳知情反映低保停发', content, petitioners: [person], flags: ['confidential'] });

/** Handed over and signed for by the unit. */
async function atWork(petition: Petition): Promise<Petition> {
  await staff.window.does('handOver', petition, { unit: 'civilAffairs' });
  await staff.handler.does('signFor', petition);
  await world.office.deliversEverything();
  return petition;
}

/** A file of theirs, added by the first contact. */
const withFile = (petition: Petition, name: string, by: Officer) =>
  uploaded(world.office, `${petition.address}/attachments`, formOf([[name, letter]]), by.cookie);

const asPetitioner = async (path: string, { number, queryCode }: Petition, more: object = {}): Promise<Answer> => {
  const body = JSON.stringify({ number, code: queryCode, ...more });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  return answerOf(await fetch(`${world.office.url}/api/${path}`, init));
};

const tellTale = async (officer: Officer, petition: Petition): Promise<[string, string][]> =>
  [...(await sightOf(world.office, officer, petition))].flatMap(([path, text]): [string, string][] => {
    const found = tells.exec(text);
    return found ? [[path, text.slice(Math.max(0, found.index - 40), found.index + 40)]] : [];
  });

describe('R12 保密: who asked not to be named', () => {
  it('is said nowhere to the unit that handles it, its head and others of it, nor to the side complained of, from the first day to the last', async () => {
    const heard = await new LiveReader(world.office.url, staff.handler.cookie).open();
    const petition = await confidential().against('transportHandler').registeredBy(staff.window);
    expect(petition.warnings.map(({ path }) => path)).toEqual(expect.arrayContaining(['title', 'content']));
    await withFile(petition, '欧阳知情身份证.txt', staff.window);
    await atWork(petition);
    await staff.handler.does('giveOneTimeNotice', petition);
    await asPetitioner('track/acts/addMaterial', petition, { form: { description: '欧阳知情补充，电话13700001234' } });
    await staff.handler.does('reply', petition);
    await world.office.goesTo(new Date((await world.office.now()).getTime() + 12 * 86_400_000).toISOString());
    await world.office.deliversEverything();
    for (const account of ['handler', 'head', 'colleague', 'transportHandler', 'transportHead'] as const)
      expect([account, await tellTale(staff[account], petition)]).toEqual([account, []]);
    expect(JSON.stringify(heard.heard)).not.toMatch(tells);
    // It is there to be told: the same look of the first contact finds it.
    expect((await tellTale(staff.window, petition)).map(([path]) => path.split(' ')[0])).toContain('document');
  });

  it('is shown to the first contact, the desk, leaders and the committee by a deliberate act with a reason, on record', async () => {
    const petition = await atWork(await confidential().registeredBy(staff.window));
    for (const account of ['window', 'coordinator', 'leader', 'discipline'] as const) {
      const { status, body } = await staff[account].post(`${petition.address}/people/0/reveal`, {
        reason: '联系核实情况',
      });
      expect([account, status, body.name, body.asWritten?.content]).toEqual([account, 200, person.name, content]);
    }
    const { reveals } = await staff.discipline.sees(petition);
    expect(reveals.map(({ officer }: { officer: string }) => officer)).toEqual([
      '王晓窗',
      '周协调',
      '吴副镇长',
      '孙纪检',
    ]);
    for (const account of ['handler', 'head', 'colleague'] as const) {
      const { status, body } = await staff[account].post(`${petition.address}/people/0/reveal`, {
        reason: '联系核实情况',
      });
      expect([account, status, body.rule]).toEqual([account, 403, 'R12']);
      expect((await staff[account].sees(petition)).knowsWhoCame).toBe(false);
    }
  });

  it('is not found by name, telephone or ID number where matters are looked up', async () => {
    const petition = await atWork(await confidential().registeredBy(staff.window));
    const search = async (officer: Officer, form: object): Promise<string[]> =>
      (await officer.post('petitions/seen-before', form)).body.items.map(({ number }: { number: string }) => number);
    for (const asked of [{ name: person.name }, { phone: person.phone }, { idNumber: person.idNumber }]) {
      expect(await search(staff.window, { petitioners: [asked] })).toContain(petition.number);
      for (const account of ['handler', 'head'] as const)
        expect([account, asked, await search(staff[account], { petitioners: [asked] })]).toEqual([account, asked, []]);
    }
  });

  it('is not told by trying: a guess in a form, a correction or a link is answered as if it were wrong', async () => {
    const other = { ...person, name: '上官问津' };
    const petition = await atWork(
      await confidential()
        .with({ petitioners: [other], title: '反映低保停发', content: '低保停发。' })
        .registeredBy(staff.window),
    );
    const known = await atWork(
      await aPetition()
        .with({ petitioners: [other] })
        .registeredBy(staff.window),
    );
    for (const name of [other.name, '王五'])
      expect((await staff.handler.tries('addMaterial', petition, { description: `大概是${name}` })).status).toBe(200);
    const details = JSON.stringify((await staff.handler.sees(petition)).timeline);
    expect(details).toContain(`大概是${other.name}`);
    const corrections = [other.name, '王五'].map((name) =>
      staff.handler.tries('correctRegistration', petition, { people: [{ person: 1, name }], reason: '核对' }),
    );
    const answers = (await Promise.all(corrections)).map(({ status, body }) => [status, body.detail ?? body.zh]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(403);
    expect((await staff.handler.tries('join', petition, { lead: known.number })).status).toBe(409);
    expect((await staff.handler.tries('join', known, { lead: petition.number })).status).toBe(409);
  });

  it('is not given away by the matters it repeats or is linked with', async () => {
    const earlier = await atWork(
      await aPetition()
        .with({ petitioners: [person] })
        .registeredBy(staff.window),
    );
    const petition = await atWork(await confidential().with({ repeatOf: earlier.number }).registeredBy(staff.window));
    for (const [account, on, other] of [
      ['handler', petition, earlier],
      ['handler', earlier, petition],
    ] as const)
      expect(JSON.stringify(await staff[account].sees(on))).not.toContain(other.number);
    expect((await staff.window.sees(petition)).repeatOf).toBe(earlier.number);
  });

  it('whoever knows the person does not write it down for the others', async () => {
    const petition = await confidential().registeredBy(staff.window);
    const refused = await staff.window.tries('handOver', petition, {
      unit: 'civilAffairs',
      reason: '欧阳知情来访，请办理',
    });
    expect([refused.status, refused.body.rule, refused.body.issues[0].path]).toEqual([422, 'R12', 'reason']);
    expect(
      (await staff.window.tries('handOver', petition, { unit: 'civilAffairs', reason: '信访人来访，请办理' })).status,
    ).toBe(200);
  });

  it('gets papers in their own name, made for them and for whoever delivers; the unit’s copy names nobody', async () => {
    const petition = await atWork(await confidential().registeredBy(staff.window));
    await staff.handler.does('reply', petition);
    await world.office.deliversEverything();
    const reply = ((await staff.handler.sees(petition)) as SeenPage).notices!.find(({ kind }) => kind === 'reply')!;
    expect(await wordsOf(world.office, staff.handler, `notices/${reply.id}/document`)).toContain('〔保密信访人〕：');
    expect(await wordsOf(world.office, staff.window, `notices/${reply.id}/document`)).toContain('欧阳知情：');
    const { notices } = (await asPetitioner('track', petition)).body;
    expect(notices.find(({ id }: { id: string }) => id === reply.id).body).toContain('欧阳知情：');
    const { reveals } = await staff.discipline.sees(petition);
    expect(
      reveals.some(
        ({ officer, reason }: { officer: string; reason: string }) =>
          officer === '王晓窗' && reason.includes('下载文书'),
      ),
    ).toBe(true);
  });

  it('has their files closed to the unit until somebody who knows them has looked them through', async () => {
    const petition = await atWork(await confidential().registeredBy(staff.window));
    const { body: file } = await withFile(petition, '证明.txt', staff.window);
    const address = `${petition.address}/attachments/${file.id}`;
    expect((await staff.handler.get(address)).status).toBe(403);
    expect(((await staff.handler.sees(petition)) as SeenPage).attachments).toMatchObject([
      { name: '（保密附件）', closed: true },
    ]);
    const checked = { checked: '逐页看过，没有身份信息' };
    expect((await staff.handler.post(`${address}/open-to-unit`, checked)).status).toBe(403);
    expect((await staff.window.post(`${address}/open-to-unit`, checked)).status).toBe(200);
    expect((await staff.window.post(`${address}/open-to-unit`, checked)).status).toBe(409);
    expect((await staff.handler.get(address)).status).toBe(200);
    const { body: own } = await withFile(petition, '现场.txt', staff.handler);
    expect((await staff.head.get(`${petition.address}/attachments/${own.id}`)).status).toBe(200);
  });

  it('may ask for it later, by the receipt’s code or by the first contact; the unit does not note it', async () => {
    const words = '我叫欧阳知情，不想让承办单位知道是我。';
    for (const byCode of [true, false]) {
      const petition = await atWork(
        await aPetition()
          .with({ petitioners: [person], content, title: '欧阳知情低保' })
          .registeredBy(staff.window),
      );
      expect((await staff.handler.tries('keepUnnamed', petition, { words })).status).toBe(403);
      const { status } = byCode
        ? await asPetitioner('track/acts/keepUnnamed', petition, { form: { words } })
        : await staff.window.tries('keepUnnamed', petition, { words: '信访人来电要求保密' });
      expect(status).toBe(200);
      await world.office.deliversEverything();
      for (const account of ['handler', 'head'] as const)
        expect([account, await tellTale(staff[account], petition)]).toEqual([account, []]);
      expect((await staff.window.sees(petition)).flags).toContain('confidential');
    }
  });

  it('is named again on their own word alone, of which the committee hears', async () => {
    const petition = await atWork(await confidential().registeredBy(staff.window));
    for (const account of ['window', 'coordinator', 'handler', 'leader2', 'secretary'] as const)
      expect([account, (await staff[account].tries('consentToNaming', petition, {})).status]).toEqual([account, 403]);
    expect((await asPetitioner('track/acts/consentToNaming', petition, { form: {} })).status).toBe(200);
    await world.office.deliversEverything();
    const page = await staff.handler.sees(petition);
    expect([page.knowsWhoCame, page.petitioners[0].name, page.flags]).toEqual([true, '欧**', []]);
    const [notice] = (await staff.discipline.list('inbox')) as { caseNumber: string; body: string }[];
    expect([notice?.caseNumber, notice?.body.includes('取消保密')]).toEqual([petition.number, true]);
  });

  it('is known to who sits at the desk of the first contact, as long as they do', async () => {
    const petition = await atWork(await confidential().registeredBy(staff.window));
    const deputy = await aColleague(world.office, 'window2', 'window');
    const entered = { by: 'window', principal: 'window', deputy: 'window2' } as const;
    await world.whileStandingIn(entered, 'leader', async () => {
      expect((await deputy.sees(petition)).knowsWhoCame).toBe(true);
      expect((await deputy.post(`${petition.address}/people/0/reveal`, { reason: '联系核实' })).body.name).toBe(
        person.name,
      );
    });
    expect((await deputy.sees(petition)).knowsWhoCame).toBe(false);
    expect((await deputy.post(`${petition.address}/people/0/reveal`, { reason: '联系核实' })).status).toBe(403);
  });

  keepsTheInvariants(() => world.office);
});
