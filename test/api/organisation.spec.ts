import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerOf } from '../support/answer.js';
import { aPetition } from '../support/a-petition.js';
import { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

describe('units and staff', () => {
  let office: TrialOffice;
  let admin: Officer;
  let security: Officer;

  beforeAll(async () => {
    office = await openTrialOffice({ worker: false });
    [admin, security] = (await Promise.all(['admin', 'security'].map((id) => office.signedInAs(id)))) as [
      Officer,
      Officer,
    ];
  });
  afterAll(() => office.close());

  const officers = async () =>
    (await admin.get('organisation')).body.officers as {
      id: string;
      unit: string;
      roles: string[];
      openMatters: number;
      cleared: boolean;
      disabled: boolean;
    }[];
  const officer = async (id: string) => (await officers()).find((one) => one.id === id)!;
  const log = async () =>
    (await admin.get('organisation/log')).body.items as {
      act: string;
      subject: string;
      officer: string;
      detail: Record<string, unknown>;
    }[];

  async function enter(account: string, password: string): Promise<Officer> {
    const response = await fetch(`${office.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account, password }),
    });
    expect(response.status).toBe(200);
    return new Officer(account, office.url, response.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  }

  it('are the administrators’ to see, and only the system administrator’s to change', async () => {
    const auditor = await admin.post('organisation/officers', {
      id: 'auditor1',
      name: '审计',
      unit: 'partyOffice',
      roles: ['auditor'],
    });
    expect(auditor).toMatchObject({ status: 409, body: { detail: expect.stringContaining('只能由安全管理员任免') } });
    for (const id of ['leader2', 'secretary', 'window']) {
      const other = await office.signedInAs(id);
      expect((await other.get('organisation')).status).toBe(403);
      expect((await other.post('organisation/units', { id: 'x', name: 'x' })).status).toBe(403);
    }
    expect((await security.get('organisation')).status).toBe(200);
    expect((await security.post('organisation/units', { id: 'x', name: 'x' })).status).toBe(403);
  });

  it('open an account with a password that must be replaced before anything else, and record who did', async () => {
    const { status, body } = await admin.post('organisation/officers', {
      id: 'newcomer',
      name: '新同志',
      unit: 'civilAffairs',
      roles: ['handler'],
    });
    expect(status).toBe(201);
    const newcomer = await enter('newcomer', body.oneTimePassword);
    expect((await newcomer.get('session')).body.officer.ownPasswordNeeded).toBe(true);
    expect(await newcomer.get('queue')).toMatchObject({ status: 403, body: { code: 'ownPasswordFirst' } });
    const elsewhere = await enter('newcomer', body.oneTimePassword);
    expect((await newcomer.post('session/password', { current: 'wrong', next: 'gou-chang-de-kouling' })).status).toBe(
      422,
    );
    expect(
      (await newcomer.post('session/password', { current: body.oneTimePassword, next: 'newcomer-2026' })).status,
    ).toBe(422);
    expect(
      (await newcomer.post('session/password', { current: body.oneTimePassword, next: 'qing-xi-zhen-1' })).status,
    ).toBe(200);
    expect([(await newcomer.get('queue')).status, (await elsewhere.get('session')).status]).toEqual([200, 401]);
    expect((await log()).map(({ act, subject, officer: by }) => [act, subject, by])).toEqual(
      expect.arrayContaining([
        ['ownPasswordChanged', 'newcomer', 'newcomer'],
        ['officerAdded', 'newcomer', 'admin'],
      ]),
    );
    expect(JSON.stringify(await log())).not.toContain(body.oneTimePassword);
  });

  it('let nobody with open matters vanish: a colleague takes over, with a record on the case (R1)', async () => {
    const [window, handler] = [await office.signedInAs('window'), await office.signInAs('handler')];
    const petition = await aPetition().registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    expect((await officer('handler')).openMatters).toBe(1);
    expect((await admin.get('organisation/officers/handler/holdings')).body.items).toEqual([
      expect.objectContaining({ number: petition.number }),
    ]);
    expect(await admin.post('organisation/officers/handler/deactivate', { reason: '调离' })).toMatchObject({
      status: 409,
      body: { rule: 'R1' },
    });
    expect(
      await admin.post('organisation/officers/handler/deactivate', { reason: '调离', successor: 'window' }),
    ).toMatchObject({ status: 409 });
    const gone = await admin.post('organisation/officers/handler/deactivate', {
      reason: '调离',
      successor: 'newcomer',
    });
    expect(gone).toMatchObject({ status: 200, body: { takenOver: 1, left: 0 } });
    expect((await handler.get('session')).status).toBe(401);
    const newcomer = await enter('newcomer', 'qing-xi-zhen-1');
    const { allowedActs, timeline } = await newcomer.sees(petition);
    expect(allowedActs.map(({ act }: { act: string }) => act)).toContain('reply');
    expect(JSON.stringify(timeline)).toContain('系统管理员');
    expect((await admin.post('organisation/officers/handler/reactivate', { reason: '回来' })).status).toBe(200);
    expect((await handler.get('session')).status).toBe(401);
    // Left to the unit head, who is there; and the head is the last one, so stays.
    expect(
      await admin.post('organisation/officers/newcomer/deactivate', { reason: '借调', leaveToHead: true }),
    ).toMatchObject({ status: 200, body: { left: 1 } });
    expect(
      await admin.post('organisation/officers/head/deactivate', { reason: '调离', leaveToHead: true }),
    ).toMatchObject({ status: 409, body: { detail: expect.stringContaining('另一位负责人') } });
    expect((await admin.post('organisation/units/civilAffairs/close', { reason: '机构改革' })).body.detail).toContain(
      '未办结',
    );
  });

  it('follow a changed role with the next request, and keep the last administrator and the only leader', async () => {
    const { status } = await admin.post('organisation/officers/coordinator', {
      name: '周协调',
      unit: 'partyOffice',
      roles: ['receptionist'],
    });
    expect(status).toBe(200);
    expect((await (await office.signedInAs('coordinator')).get('session')).body.officer.roles).toEqual([
      'receptionist',
    ]);
    expect(
      (await admin.post('organisation/officers/admin', { name: '系统管理员', unit: 'partyOffice', roles: ['handler'] }))
        .status,
    ).toBe(409);
    expect((await admin.post('organisation/officers/leader/deactivate', { reason: '退休' })).body.detail).toContain(
      '另一位分管领导',
    );
  });

  it('keep clearance away from who makes accounts (R12)', async () => {
    const clearance = { cleared: true, reason: '专班' };
    expect((await admin.post('organisation/officers/admin/clearance', clearance)).status).toBe(403);
    expect((await security.post('organisation/officers/security/clearance', clearance)).status).toBe(403);
    expect((await security.post('organisation/officers/efficiency/clearance', clearance)).status).toBe(409);
    expect((await admin.post('organisation/officers/discipline/password', { reason: '忘记' })).status).toBe(403);
    expect((await admin.post('organisation/officers/security/password', { reason: '忘记' })).status).toBe(403);
    for (const id of ['window', 'admin'])
      expect((await security.post(`organisation/officers/${id}/password`, { reason: '忘记' })).status).toBe(403);
    expect(
      (await security.post('organisation/officers/discipline/clearance', { cleared: false, reason: '调整' })).status,
    ).toBe(200);
    expect(
      await security.post('organisation/officers/secretary/clearance', { cleared: false, reason: '调整' }),
    ).toMatchObject({ status: 409, body: { rule: 'R12' } });
    expect(
      (await admin.post('organisation/officers/secretary', { name: '钱书记', unit: 'discipline', roles: ['handler'] }))
        .status,
    ).toBe(409);
    expect((await security.post('organisation/officers/discipline/clearance', clearance)).status).toBe(200);
    expect((await log())[0]).toMatchObject({ act: 'clearanceGranted', subject: 'discipline', officer: 'security' });
    expect(
      (
        await admin.post('organisation/officers', {
          id: 'both',
          name: '两任',
          unit: 'discipline',
          roles: ['systemAdministrator', 'auditor'],
        })
      ).status,
    ).toBe(409);
  });

  it('merge a unit with nothing open, whose name goes on resolving and which gets nothing new', async () => {
    expect(
      (await admin.post('organisation/units', { id: 'culture', name: '文化站', leaders: ['leader'] })).status,
    ).toBe(201);
    expect((await admin.post('organisation/units', { id: 'culture2', name: '文化站' })).status).toBe(409);
    expect((await admin.post('organisation/units/culture', { name: '文化服务站', parent: 'culture' })).status).toBe(
      409,
    );
    await admin.post('organisation/officers', { id: 'librarian', name: '文管员', unit: 'culture', roles: ['handler'] });
    expect((await admin.post('organisation/units/culture/close', { reason: '合并' })).status).toBe(409);
    const merger = { into: 'education', paper: '清编发〔2026〕1号', paperDate: '2026-03-01', orderedBy: 'leader' };
    expect(await admin.post('organisation/units/culture/close', { ...merger, reason: '合并' })).toMatchObject({
      status: 200,
      body: { staff: 1, moved: 0, waiting: 0 },
    });
    expect((await officer('librarian')).unit).toBe('education');
    const window = await office.signedInAs('window');
    const petition = await aPetition().registeredBy(window);
    expect((await window.tries('handOver', petition, { unit: 'culture' })).status).toBe(422);
    expect((await window.get('directory')).body.units.map(({ id }: { id: string }) => id)).not.toContain('culture');
    expect((await admin.post('organisation/units/discipline/close', { ...merger, reason: '合并' })).status).toBe(409);
  });

  it('change one at a time: of two who take the same account one gets it', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        admin.post('organisation/officers', { id: 'racer', name: `竞${n}`, unit: 'health', roles: ['handler'] }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(422)]);
  });

  it('tell how far the office is from its first petition', async () => {
    const { steps } = (await admin.get('first-run')).body;
    expect(steps.map(({ step, done }: { step: string; done: boolean }) => [step, done])).toEqual([
      ['name', true],
      ['units', true],
      ['staff', false],
      ['calendar', true],
      ['firstPetition', true],
    ]);
    expect(JSON.stringify(steps[2].missing)).toContain('缺党政办协调员');
  });

  it('export what a spreadsheet takes for no formula', async () => {
    await admin.post('organisation/officers/racer', { name: '=HYPERLINK("x")', unit: 'health', roles: ['handler'] });
    const answer = await fetch(`${office.url}/api/organisation/export/staff`, { headers: { cookie: admin.cookie } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([answer.headers.get('content-type'), [...bytes.subarray(0, 3)]]).toEqual([
      'text/csv; charset=utf-8',
      [0xef, 0xbb, 0xbf],
    ]);
    expect(bytes.toString('utf8')).toContain(`racer,"'=HYPERLINK(""x"")"`);
    expect(
      (
        await answerOf(
          await fetch(`${office.url}/api/organisation/export/staff`, { headers: { cookie: security.cookie } }),
        )
      ).status,
    ).toBe(403);
    const again = await admin.post('organisation/import/staff/preview', { file: bytes.toString('base64') });
    expect(again.body.counts).toMatchObject({ new: 0, changed: 0, refused: 0 });
  });
});
