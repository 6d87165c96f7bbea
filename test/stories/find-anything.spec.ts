import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
beforeAll(async () => {
  office = await openTrialOffice();
  window = await office.signedInAs('window');
});
afterAll(() => office.close());

interface FoundMatter {
  number: string;
  title: string;
  because: string;
}

async function found(officer: Officer, text: string, more: { officer?: string } = {}) {
  const { status, body } = await officer.post('find', { text, ...more });
  expect([officer.id, text, status]).toEqual([officer.id, text, 200]);
  return body as { matters: FoundMatter[]; officers: { id: string; name: string; isSeat: boolean }[] };
}

const numbers = async (officer: Officer, text: string): Promise<string[]> =>
  (await found(officer, text)).matters.map(({ number }) => number);

/** By what a matter is found for what is typed; undefined where it is not. */
const because = async (officer: Officer, text: string, { number }: Petition): Promise<string | undefined> =>
  (await found(officer, text)).matters.find((one) => one.number === number)?.because;

const person = { name: '单守仁', phone: '13711112222', idNumber: '110105199003076518' };

describe('the box that finds anything', () => {
  let lamp: Petition;
  beforeAll(async () => {
    lamp = await aPetition()
      .titled('柳河桥头路灯不亮')
      .with({ petitioners: [person], place: '青石村三组', category: '城乡建设/市政/路灯' })
      .registeredBy(window);
    await aPetition().titled('咨询医保缴费时间').registeredBy(window);
  });

  it('knows a number in any writing, and by its end', async () => {
    const serial = String(Number(lamp.number.slice(-5)));
    for (const typed of [
      lamp.number,
      lamp.number.toLowerCase().replaceAll('-', ''),
      `ＸＦ—2026—${serial}`,
      `2026-${serial}`,
      serial,
      `2026${lamp.number.slice(-5)}`,
    ])
      expect([typed, await because(window, typed, lamp)]).toEqual([typed, 'number']);
    expect((await found(window, serial)).matters[0]?.number).toBe(lamp.number);
    expect(await numbers(window, 'XF-2026-99999')).toEqual([]);
  });

  it('knows the code of the receipt, which stands nowhere', async () => {
    const typed = lamp.queryCode.toLowerCase().replace(/^(.{4})/, '$1 ');
    expect(await because(window, typed, lamp)).toBe('code');
    const rows = await office.rows(
      `SELECT 1 FROM petition t, petition_terms s WHERE strpos(t::text || s::text, $1) > 0`,
      [lamp.queryCode],
    );
    expect(rows).toEqual([]);
  });

  it('knows who came: by name, a part of it, pinyin, telephone and identity number, however typed', async () => {
    for (const typed of [
      '单守仁',
      '单 守仁',
      '守仁',
      'ssr',
      'SHANSHOUREN',
      '１３７ 1111—2222',
      '+86 13711112222',
      person.idNumber,
    ])
      expect([typed, await because(window, typed, lamp)]).toEqual([typed, 'person']);
    for (const typed of ['单守义', '13711112223', '1371111', 'dsr'])
      expect([typed, await numbers(window, typed)]).toEqual([typed, []]);
  });

  it('knows words of title and place, and the category by its initials', async () => {
    for (const typed of ['路灯', '桥头 青石村', '青石村三组', '柳河桥头路灯', 'ludeng', '单守仁 路灯'])
      expect([typed, await because(window, typed, lamp)]).toEqual([typed, typed.startsWith('单') ? 'person' : 'words']);
    for (const typed of ['路灯 医保', '青石 缴费', '灯'])
      expect([typed, await numbers(window, typed)]).toEqual([typed, []]);
  });

  it('knows the officers of the office, and what they took down or have', async () => {
    const { officers } = await found(window, '王晓窗');
    expect(officers.map(({ id }) => id)).toEqual(['window']);
    expect((await found(window, '路灯', { officer: 'window' })).matters.map(({ number }) => number)).toEqual([
      lamp.number,
    ]);
    expect((await found(window, '', { officer: 'window' })).matters.length).toBeGreaterThan(1);
    expect((await found(window, '路灯', { officer: 'handler' })).matters).toEqual([]);
  });

  it('tells number, title, date, stage and holder, and nothing of the content or the people', async () => {
    const [matter] = (await found(window, '单守仁')).matters;
    expect(Object.keys(matter ?? {}).sort()).toEqual([
      'because',
      'kind',
      'number',
      'officerName',
      'open',
      'receivedAt',
      'stage',
      'stageLabel',
      'title',
      'unitName',
    ]);
  });

  it('finds what was registered last month, answered or not', async () => {
    await office.goesTo('2026-04-20T09:00:00+08:00');
    expect(await because(window, '路灯', lamp)).toBe('words');
  });

  it('follows a correction', async () => {
    const wrong = await aPetition().titled('青石小学门口积水').registeredBy(window);
    await window.does('correctRegistration', wrong, { reason: '标题写错了地点', title: '白马小学门口积水' });
    expect([await because(window, '白马小学', wrong), await because(window, '青石小学', wrong)]).toEqual([
      'words',
      undefined,
    ]);
  });

  it('is for staff, with nothing to read by its address', async () => {
    const answer = await fetch(`${office.url}/api/find`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: '路灯' }),
    });
    expect(answer.status).toBe(401);
  });
});

describe('what the box tells nobody (R12)', () => {
  it('a matter that the reader may not read', async () => {
    const theirs = await aPetition().titled('民政办推诿残疾补贴').about('civilAffairs').registeredBy(window);
    const sees = async (id: string): Promise<boolean> =>
      (await because(await office.signedInAs(id), '残疾补贴', theirs)) !== undefined;
    expect([await sees('window'), await sees('coordinator'), await sees('handler'), await sees('handler2')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('a sealed matter, the cleared included', async () => {
    const sealed = await aPetition()
      .accusing('handler')
      .with({ title: '反映截留慰问金', petitioners: [{ name: '欧阳知情', phone: '13700001234' }] })
      .registeredBy(window);
    for (const id of ['window', 'discipline', 'handler', 'leader', 'coordinator']) {
      const officer = await office.signedInAs(id);
      for (const typed of ['截留慰问金', '欧阳知情', 'ouyangzhiqing', '13700001234', sealed.number, sealed.queryCode])
        expect([id, typed, await numbers(officer, typed)]).toEqual([id, typed, []]);
    }
    expect(
      await office.rows(`SELECT 1 FROM petition_terms s JOIN case_file c ON c.id = s.case_id WHERE c.sealed`),
    ).toEqual([]);
  });

  it('a confidential matter by who came, to whoever is kept from knowing', async () => {
    const kept = await aPetition()
      .titled('水渠被占用')
      .with({ petitioners: [{ name: '贾守信', phone: '13522223333' }], flags: ['confidential'] })
      .registeredBy(window);
    await window.does('handOver', kept, { unit: 'civilAffairs' });
    const handler = await office.signedInAs('handler');
    const leader = await office.signedInAs('leader');
    for (const typed of ['贾守信', 'jsx', '13522223333', '贾守信 水渠'])
      expect([typed, await because(handler, typed, kept), await because(leader, typed, kept)]).toEqual([
        typed,
        undefined,
        'person',
      ]);
    expect([await because(handler, '水渠', kept), await because(window, '贾守信', kept)]).toEqual(['words', 'person']);
  });

  it('and what it tells of who came is in the log of the matter', async () => {
    const asked = await aPetition()
      .titled('宅基地边界')
      .with({ petitioners: [{ name: '司马求证' }] })
      .registeredBy(window);
    const leader = await office.signedInAs('leader');
    for (const typed of ['宅基地边界', '司马求证', '司马求证']) await found(leader, typed);
    const discipline = await office.signedInAs('discipline');
    const { items } = (await discipline.get(`petitions/${asked.number}/read-log`)).body;
    expect(items.map(({ reader, kind, count }: Record<string, unknown>) => [reader, kind, count])).toEqual([
      ['leader', 'foundByPerson', 1],
    ]);
  });
});
