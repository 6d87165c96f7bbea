import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

describe('importing units and staff', () => {
  let office: TrialOffice;
  let admin: Officer;

  beforeAll(async () => {
    office = await openTrialOffice({ worker: false });
    admin = await office.signedInAs('admin');
  });
  afterAll(() => office.close());

  const base64 = (content: string | Buffer): string => Buffer.from(content).toString('base64');
  const preview = (kind: string, content: string | Buffer) =>
    admin.post(`organisation/import/${kind}/preview`, { file: base64(content) });
  const confirm = (kind: string, content: string | Buffer, seen: string) =>
    admin.post(`organisation/import/${kind}`, { file: base64(content), seen });
  const count = async (): Promise<number> =>
    (await office.rows<{ n: number }>('SELECT count(*)::int AS n FROM officer'))[0]!.n;
  const staff = (...lines: string[]): string => ['账号,姓名,单位,角色,邮箱', ...lines].join('\r\n');

  it('says of every line what would happen and why, in both languages, and imports nothing of a file with a fault', async () => {
    const before = await count();
    const file = staff(
      'zhangsan,张三,民政办,单位负责人、承办人,z@example.cn',
      'window,王晓窗,信访接待窗口,窗口接待员,window@banjie.example',
      'handler,李承办,民政办,承办人;回访员,handler@banjie.example',
      'lisi,李四,不存在的单位,承办人,',
      'wangwu,王五,民政办,大将军,',
      'zhaoliu,赵六,民政办,,',
      'qianqi,钱七,民政办,承办人,not-a-mail',
      'same,甲,民政办,承办人,',
      'same,乙,民政办,承办人,',
      ',无名,民政办,承办人,',
      'Leader,大写,民政办,承办人,',
      'aud,审计,民政办,审计员,',
    );
    const { status, body } = await preview('staff', file);
    expect(status).toBe(200);
    expect(body.lines.map(({ line, outcome }: { line: number; outcome: string }) => [line, outcome])).toEqual([
      [2, 'new'],
      [3, 'unchanged'],
      [4, 'changed'],
      [5, 'refused'],
      [6, 'refused'],
      [7, 'refused'],
      [8, 'refused'],
      [9, 'refused'],
      [10, 'refused'],
      [11, 'refused'],
      [12, 'refused'],
      [13, 'refused'],
    ]);
    const reasons = body.lines.slice(3).map(({ reasons: [first] }: { reasons: { zh: string; en: string }[] }) => first);
    expect(reasons.map(({ zh }: { zh: string }) => zh)).toEqual([
      '没有“不存在的单位”这个单位',
      '没有“大将军”这种角色',
      '没有填写角色',
      '邮箱格式有误',
      '同一代码或账号重复出现在第 9、10 行',
      '同一代码或账号重复出现在第 9、10 行',
      expect.stringContaining('账号须以小写字母开头'),
      expect.stringContaining('账号须以小写字母开头'),
      expect.stringContaining('只能由安全管理员任免'),
    ]);
    expect(reasons.every(({ en }: { en: string }) => en.length > 0)).toBe(true);
    expect((await confirm('staff', file, body.seen)).status).toBe(409);
    expect(await count()).toBe(before);
  });

  it('reads what Excel writes: GB18030, with and without a mark, tabs, empty lines below', async () => {
    // 账号,姓名,单位,角色 / gbk,张三,民政办,承办人
    const gb18030 = Buffer.from(
      'd5cbbac52cd0d5c3fb2cb5a5cebb2cbdc7c9ab0d0a67626b2cd5c5c8fd2cc3f1d5feb0ec2cb3d0b0ecc8cb0d0a2c2c2c0d0a',
      'hex',
    );
    const [{ name, outcome }] = (await preview('staff', gb18030)).body.lines;
    expect([name, outcome]).toEqual(['张三', 'new']);
    for (const file of [
      `\u{feff}${staff('x1,张三,民政办,承办人,')}`,
      staff('x1,张三,民政办,承办人,').replaceAll(',', '\t'),
      Buffer.from(`\u{feff}${staff('x1,张三,民政办,承办人,')}`, 'utf16le'),
      'account,name,unit,roles\nx1,Zhang,civilAffairs,Unit head; handler',
    ] as (string | Buffer)[]) {
      expect((await preview('staff', file)).body.counts).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 0 });
    }
  });

  it('asks which of two encodings a file is in where it reads in both, and reads it as chosen', async () => {
    // In GB18030 the two bytes of 陆 and of 路 are sound UTF-8 too.
    const both = Buffer.concat([
      Buffer.from('account,name,unit,roles\r\nlu,'),
      Buffer.from('c2bdc2b7', 'hex'),
      Buffer.from(',civilAffairs,Handler'),
    ]);
    const ask = (encoding?: string) =>
      admin.post('organisation/import/staff/preview', { file: base64(both), encoding });
    const open = await ask();
    expect(open.body.readings.map(({ encoding }: { encoding: string }) => encoding)).toEqual(['utf-8', 'gb18030']);
    expect(open.body.readings[1].cells).toEqual(['陆路']);
    const names = async (encoding: string): Promise<string[]> =>
      (await ask(encoding)).body.lines.map(({ name }: { name: string }) => name);
    expect([await names('gb18030'), await names('utf-8')]).toEqual([['陆路'], open.body.readings[0].cells]);
    const { body } = await ask('gb18030');
    expect(body.readings).toEqual([]);
    const undecided = await confirm('staff', both, body.seen);
    expect([undecided.status, undecided.body.issues[0].path]).toEqual([422, 'encoding']);
    const asOther = await admin.post('organisation/import/staff', {
      file: base64(both),
      encoding: 'utf-8',
      seen: body.seen,
    });
    expect(asOther.status).toBe(412);
    // A header that is known in one of them alone decides; so does a mark.
    for (const file of [
      staff('x1,张三,民政办公室,承办人,'),
      `\u{feff}account,name,unit,roles\nx1,张三,civilAffairs,Handler`,
    ])
      expect((await preview('staff', file)).body.readings).toEqual([]);
    expect((await ask('utf-16')).status).toBe(422);
  });

  it('refuses hostile files with words, never with a fault', async () => {
    const hostile: (string | Buffer)[] = [
      Buffer.from([0xff, 0xff, 0xff, 0xff]),
      Buffer.from('PK\u0003\u0004\u0000\u0000'),
      '账号,姓名\r\nx,y',
      staff(),
      staff('"x,张三,民政办,承办人,'),
      staff(`x,${'长'.repeat(30_000)},民政办,承办人,`),
      `${staff()}\r\n${'a,b,c,d,e\r\n'.repeat(5_001)}`,
      '账号,账号,姓名,单位,角色\r\nx,y,z,a,b',
    ];
    for (const file of hostile) {
      const { status, body } = await preview('staff', file);
      expect([status, body.issues?.[0]?.path ?? '']).toEqual([422, 'file']);
    }
    expect((await preview('people', staff('x,y,z,a,'))).status).toBe(422);
    expect((await admin.post('organisation/import/staff/preview', { file: 'not base64!' })).status).toBe(422);
    const odd = await preview(
      'staff',
      staff(
        'x9,"=cmd|\'/c calc\'!A1",民政办,承办人,',
        '__proto__,张三,民政办,承办人,',
        'constructor,李,民政办,承办人,',
      ),
    );
    expect(odd.body.lines.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['new', 'refused', 'new']);
  });

  it('reads no further than five thousand lines', async () => {
    // Were it read to its end, its last line would be what is wrong with it.
    const { status, body } = await preview('staff', staff(...Array<string>(5_001).fill('x,y,z,a,'), '"'));
    expect([status, body.issues]).toEqual([
      422,
      [{ path: 'file', message: expect.stringContaining('more than 5000 lines') }],
    ]);
  });

  it('imports units with parents further down, and refuses circles, twins and leaders who are none', async () => {
    const file = [
      '单位代码,单位名称,上级单位,职责关键词,分管领导账号',
      'village1,东山村,agri2,村务、低保,leader',
      'agri2,农业中心,,农业,leader2',
    ].join('\n');
    const seen = (await preview('units', file)).body;
    expect(seen.counts).toMatchObject({ new: 2, refused: 0 });
    expect((await confirm('units', file, seen.seen)).status).toBe(200);
    const bad = [
      '单位代码,单位名称,上级单位,职责关键词,分管领导账号',
      'agri2,农业中心,东山村,,',
      'health2,卫生健康办,,,',
      'x3,新单位,,,window',
    ].join('\n');
    const reasons = (await preview('units', bad)).body.lines.map(
      ({ reasons: [first] }: { reasons: { zh: string }[] }) => first?.zh,
    );
    expect(reasons).toEqual(['单位不能隶属于自己的下级', '已有名为“卫生健康办”的单位', '“window”不是在岗的领导']);
  });

  it('takes two thousand lines as previewed, once, with a password each', async () => {
    const file = staff(...Array.from({ length: 2_000 }, (_, n) => `clerk${n},人员${n},民政办,承办人,`));
    const seen = (await preview('staff', file)).body;
    expect(seen.counts).toEqual({ new: 2_000, changed: 0, unchanged: 0, refused: 0 });
    expect((await confirm('staff', file, 'another preview')).status).toBe(412);
    const answers = await Promise.all([confirm('staff', file, seen.seen), confirm('staff', file, seen.seen)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { accounts } = answers.find(({ status }) => status === 200)!.body as {
      accounts: { account: string; oneTimePassword: string }[];
    };
    expect(new Set(accounts.map(({ oneTimePassword }) => oneTimePassword)).size).toBe(2_000);
    const { account, oneTimePassword } = accounts[7]!;
    const signedIn = await fetch(`${office.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account, password: oneTimePassword }),
    });
    expect(signedIn.status).toBe(200);
    expect((await preview('staff', file)).body.counts).toMatchObject({ unchanged: 2_000 });
    const [logged] = await office.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM organisation_change WHERE act = 'officerAdded'`,
    );
    expect(logged?.n).toBe(2_000);
  });
});
