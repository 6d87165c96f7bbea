import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonalData, refreshCanonicalForms } from '@banjie/office';
import { aPetition } from '../support/a-petition.js';
import type { Officer } from '../support/officer.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { dataKey, openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
beforeAll(async () => {
  office = await openTrialOffice();
  window = await office.signedInAs('window');
});
afterAll(() => office.close());

type Person = Record<string, string>;

async function registered(person: Person) {
  const petitioners = [{ name: '赵六', ...person }];
  const { status, body } = await window.post('petitions', { ...aPetition().fields, petitioners });
  expect([person, status]).toEqual([person, 201]);
  const { body: shown } = await window.post(`petitions/${body.number}/people/0/reveal`, { reason: '核对所填号码' });
  const warnings = body.warnings as { path: string; zh: string }[];
  return { number: body.number as string, code: body.queryCode as string, shown, warnings };
}

const because = async (number: string, typed: object): Promise<string[] | undefined> =>
  ((await window.post('petitions/seen-before', typed)).body.items as { number: string; because: string[] }[]).find(
    (item) => item.number === number,
  )?.because;

describe('R2 what a petitioner gives is taken down as it was given, and odd things are pointed out', () => {
  it.each([
    ['0839-5550000转801', '0839-5550000转801'],
    ['(0839)5550000', '(0839)5550000'],
    ['13800001111/0839-5550000', '13800001111/0839-5550000'],
    ['13800001111、13900002222', '13800001111、13900002222'],
    ['１３８００００１１１１', '１３８００００１１１１'],
    ['0839—5550000', '0839—5550000'],
    ['\u202d138 0000 1111\u202c', '138 0000 1111'],
    ['+852 2123 4567', '+852 2123 4567'],
  ])('the phone %s', async (phone, shown) => {
    const one = await registered({ phone });
    expect([one.shown.phone, one.warnings]).toEqual([shown, []]);
  });

  it.each([
    ['没有', '没有能拨打'],
    ['1380000111', '位数少见'],
  ])('the phone %s, with a warning', async (phone, warning) => {
    const { shown, warnings } = await registered({ phone });
    expect([shown.phone, warnings]).toEqual([
      phone,
      [expect.objectContaining({ path: 'petitioners.0.phone', zh: expect.stringContaining(warning) })],
    ]);
  });

  it.each([
    [{ idNumber: 'Z123456（7）' }],
    [{ idNumber: '军字第1234567号' }],
    [{ idNumber: '军字第1234567号', idType: 'military' }],
    [{ idNumber: 'E12345678', idType: 'passport' }],
    [{ idNumber: 'H12345678', idType: 'hkMacaoPermit' }],
    [{ idNumber: '12345678', idType: 'taiwanPermit' }],
    [{ idNumber: 'XXX110080010101', idType: 'foreignerPermit' }],
    [{ idNumber: '810000199408230021', idType: 'residencePermit' }],
    [{ idNumber: '110105491231002' }],
    [{ idNumber: '１１０１０５１９４９１２３１００２Ｘ' }],
    [{ idNumber: '110105 19491231 002x', gender: 'female', birth: '1949-12-31' }],
    [{ idNumber: '110105199413320021', idType: 'passport' }],
  ])('the document %j, without a warning', async (person) => {
    const { shown, warnings } = await registered(person);
    expect([shown.idNumber, warnings]).toEqual([person.idNumber, []]);
  });

  it.each([
    [{ idNumber: '110105194912310021' }, ['校验位']],
    [{ idNumber: '810000199408230022', idType: 'residencePermit' }, ['校验位']],
    [{ idNumber: '110105194913310021' }, ['出生日期']],
    [{ idNumber: '110105491331002' }, ['出生日期']],
    [{ idNumber: '11010519491231002X', birth: '1949-12-30' }, ['出生日期不一致']],
    [{ idNumber: '11010519491231002X', gender: 'male' }, ['性别']],
    [{ idNumber: '11010519491231002X', gender: 'male', birth: '1950-01-01' }, ['出生日期不一致', '性别']],
    [{ idNumber: '1101051949123100', idType: 'residentId' }, ['18位']],
  ])('the document %j, with what is odd about it', async (person, words) => {
    const { shown, warnings } = await registered(person);
    expect(shown.idNumber).toBe(person.idNumber);
    expect(warnings.map(({ path }) => path)).toEqual(words.map(() => 'petitioners.0.idNumber'));
    words.forEach((word, index) =>
      expect(warnings[index]!.zh.replace('与所填出生日期', '')).toContain(word.replace('与所填出生日期', '')),
    );
  });
});

describe('R2 a name that no font has', () => {
  it('is registered, and the officer told which of its characters the papers cannot show', async () => {
    const { warnings, shown } = await registered({ name: '𠮷\u{30000}\ue000' });
    expect([shown.name, warnings]).toEqual([
      '𠮷\u{30000}\ue000',
      [expect.objectContaining({ path: 'petitioners.0.name', zh: expect.stringContaining('U+30000') })],
    ]);
    expect(warnings[0]!.zh).toContain('〔字〕');
    expect(warnings[0]!.zh).not.toContain('U+20BB7');
  });
});

describe('R2 whoever came before is found again, however it is written', () => {
  const phones = ['0839-5550000转801、13800002222', '（0839）５５５００００', '+86 839 5550000', '008613800002222'];
  const names = ['买买提·艾力', '买买提•艾力', '买买提・艾力', '买买提　艾力', '买买提 艾力', '买买提艾力'];
  const ids = ['110105491231002', '11010519491231002Ｘ', '110105 19491231 002x'];

  it.each([
    ['samePhone', 'phone', phones],
    ['sameName', 'name', names],
    ['sameId', 'idNumber', ids],
  ])('%s', async (likeness, field, writings) => {
    for (const first of writings) {
      const { number } = await registered({ [field]: first });
      // The five likeliest are shown: of those alike the newest come first.
      for (const later of writings)
        if (!(field === 'phone' && disjoint(first, later)))
          expect([first, later, await because(number, { petitioners: [{ [field]: later }] })]).toEqual([
            first,
            later,
            [likeness],
          ]);
    }
  });

  /** Two of the writings name only one of the two numbers each. */
  const disjoint = (one: string, other: string): boolean =>
    one !== phones[0] && other !== phones[0] && one.includes('2222') !== other.includes('2222');

  it('and so is what an earlier version registered, once this one has started', async () => {
    const { number } = await registered({ phone: '+86 151 2345 0000', idNumber: '110105521231003', name: '古丽 · 娜' });
    await office.rows(
      `UPDATE petitioner SET name_key = name, phone_indexes = '{old}', id_number_index = 'old'
      WHERE case_id = (SELECT id FROM case_file WHERE number = $1)`,
      [number],
    );
    const typed = { petitioners: [{ phone: '15123450000', idNumber: '110105195212310031', name: '古丽娜' }] };
    expect(await because(number, typed)).toBeUndefined();
    const personal = new PersonalData(dataKey);
    expect(await refreshCanonicalForms(office.runtime, personal)).toBeNull();
    await office.rows('UPDATE office SET canonical_version = 0');
    expect(await refreshCanonicalForms(office.runtime, personal)).toBeGreaterThan(0);
    expect(await because(number, typed)).toEqual(expect.arrayContaining(['sameName', 'samePhone']));
    expect(await because(number, { petitioners: [{ idNumber: '110105521231003' }] })).toEqual(['sameId']);
  });
});

describe('R2 a number and a code are read however they are typed', () => {
  const writings = (text: string): string[] => [
    text,
    text.toLowerCase(),
    text.replaceAll('-', ''),
    text.replaceAll('-', '—'),
    text.replaceAll('-', '－'),
    `\u200b${text}\u202c `,
    text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ];

  it('by the petitioner’s page, by what names another matter, and by the queue', async () => {
    const { number, code } = await registered({});
    const grouped = `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
    for (const typed of writings(number)) {
      const found = await window.get(`queue?text=${encodeURIComponent(typed)}`);
      expect([typed, found.body.items.map((item: { number: string }) => item.number)]).toEqual([typed, [number]]);
      const { status } = await window.post('petitions', { ...aPetition().fields, repeatOf: typed });
      expect([typed, status]).toEqual([typed, 201]);
    }
    for (const [index, typed] of writings(number).entries())
      for (const key of [writings(grouped)[index]!, code]) {
        const { status, body } = await window.post('track', { number: typed, code: key });
        expect([typed, key, status, body.number]).toEqual([typed, key, 200, number]);
      }
  });

  it('finds a title by its words, however wide they are and whatever stands between', async () => {
    const { number } = await aPetition().titled('ＡＢ小区·２号楼　漏水').registeredBy(window);
    for (const typed of ['AB小区2号楼', 'ab小区•2号楼', '2号楼漏水', '２号楼 漏\u200b水']) {
      const { body } = await window.get(`queue?text=${encodeURIComponent(typed)}`);
      expect([typed, body.items.map((item: { number: string }) => item.number)]).toEqual([typed, [number]]);
    }
  });
});

describe('R2 nothing is refused for what nobody sees', () => {
  it.each([
    ['修\u200b路', '修路'],
    ['修路\n已办结', '修路 已办结'],
    ['修路\u202e款\u0085\u061c', '修路款'],
    ['修\0路\ufffe\u{1ffff}\ud83d', '修路'],
  ])('a title %j is kept as %j', async (title, kept) => {
    const { number } = await aPetition().titled(title).registeredBy(window);
    expect((await window.sees({ address: `petitions/${number}` })).title).toBe(kept);
  });
});

keepsTheInvariants(() => office);
