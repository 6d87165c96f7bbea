import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { OfficeWithDeputies } from '../support/office-with-deputies.js';
import { laysDown, submitted } from '../support/signed-replies.js';

let at: OfficeWithDeputies;

beforeAll(async () => {
  at = await OfficeWithDeputies.open();
});
afterEach(() => at.endAll());
afterAll(() => at.office.close());

type Item = { request: string; verdict: string; text?: string };

const given = (request: string, text?: string): Item => ({ request, verdict: 'supported', ...(text ? { text } : {}) });
const refused = (request: string, text = '经核实，不予支持。'): Item => ({ request, verdict: 'notSupported', text });
const reply = (...items: Item[]) => ({ result: 'partlyResolved', text: '您的请求逐项答复如下。', items });

/** A leader lets the office refuse these requests of a matter, and nothing else of it. */
async function confirmed(requests: string[], petition?: Petition): Promise<Petition> {
  const matter = petition ?? (await at.atWork());
  await at.staff.handler.does('fileDenial', matter, { partly: true, requests });
  await at.staff.leader.does('confirmDenial', matter);
  return matter;
}

const tried = async (petition: Petition, fields: object) => {
  const { status, body } = await at.staff.handler.tries('reply', petition, { ...fields });
  return [status, status === 409 ? body.detail : JSON.stringify(body)] as const;
};

const unfiled = [409, expect.stringContaining('领导没有同意')];
const says = (where: string) => [422, expect.stringMatching(`"path":"${where}".*是否定`)];

describe('R4, 条例 32 a leader confirms the requests that a filing names, and no others', () => {
  it('a filing of a part names them', async () => {
    const petition = await at.atWork();
    for (const requests of [undefined, [], ['　', '']]) {
      const { status, body } = await at.staff.handler.tries('fileDenial', petition, { partly: true, requests });
      expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining('requests')]);
    }
    await at.staff.handler.does('fileDenial', petition);
    expect((await at.staff.handler.sees(petition)).stage).toBe('handling.denialFiled');
  });

  it('the leader reads them in the paper and on the page, the petitioner in the notice', async () => {
    const petition = await at.atWork();
    await at.staff.handler.does('fileDenial', petition, { partly: true, requests: ['补发三年', '另行安排住房'] });
    expect(await at.lastEntry('leader', petition, 'DENIAL_FILED')).toMatchObject({
      details: { requests: ['补发三年', '另行安排住房'] },
    });
    await at.staff.leader.does('confirmDenial', petition);
    for (const kind of ['denialFiling', 'denialNotice'])
      expect((await at.office.delivered(petition, kind))[0]?.body).toContain(
        '不予支持的请求：（1）补发三年；（2）另行安排住房',
      );
  });

  it('any other waits for a filing of its own, under whatever number and in whatever order', async () => {
    const petition = await confirmed(['补发三年']);
    expect(await tried(petition, reply(given('恢复低保'), refused('补发三年'), refused('另行安排住房')))).toEqual(
      unfiled,
    );
    expect(await tried(petition, reply(refused('恢复低保'), given('补发三年')))).toEqual(unfiled);
    expect(await tried(petition, reply(refused('补发三年和另行安排住房')))).toEqual(unfiled);
    await confirmed(['另行安排住房'], petition);
    await at.staff.handler.does(
      'reply',
      petition,
      reply(refused('另行安排住房'), given('恢复低保'), refused('补发三年')),
    );
    expect((await at.staff.handler.sees(petition)).stage).toBe('answered');
  });

  it('no request is another by a sign more or less: whatever is not word for word as filed', async () => {
    const petition = await confirmed(['补发35万元']);
    const sign = fc.constantFrom(...'.、，。五年与及①²½ａ-');
    await fc.assert(
      fc.asyncProperty(fc.nat(6), fc.string({ unit: sign, minLength: 1, maxLength: 3 }), async (place, more) => {
        const request = `${'补发35万元'.slice(0, place)}${more}${'补发35万元'.slice(place)}`;
        expect((await tried(petition, reply(refused(request))))[0]).toBe(409);
      }),
      { numRuns: 25 },
    );
    expect((await tried(petition, reply(refused('补发3.5万元'))))[0]).toBe(409);
    expect(await tried(petition, reply(given('补发35万元'), refused('补发35万元')))).toEqual([
      422,
      expect.stringContaining('只答复一次'),
    ]);
    await at.staff.handler.does('reply', petition, reply(refused('补发35万元')));
  });

  it('the words that refuse are looked for in all that is not said of them', async () => {
    const petition = await confirmed(['补发三年']);
    const no = '经研究，不予办理。';
    const items = [given('恢复低保'), refused('补发三年')];
    expect(await tried(petition, { ...reply(...items), text: no })).toEqual(says('text'));
    expect(await tried(petition, reply(given('恢复低保', no), refused('补发三年')))).toEqual(says('items.0.text'));
    expect(
      await tried(petition, reply({ ...given('恢复低保', no), verdict: 'explained' }, refused('补发三年'))),
    ).toEqual(says('items.0.text'));
    const doubtful = '您家不符合条件。';
    for (const fields of [
      { ...reply(...items), text: doubtful },
      reply(given('恢复低保', doubtful), refused('补发三年')),
      reply(given('恢复低保（不予办理）'), refused('补发三年')),
    ]) {
      expect(await tried(petition, fields)).toEqual([422, expect.stringContaining('notARefusal')]);
    }
    await at.staff.handler.does('reply', petition, reply(given('恢复低保'), refused('补发三年', `${no}${doubtful}`)));
  });
});

describe('R4 what a leader let be refused, let be no longer', () => {
  it('the review of one part leaves the other as it was confirmed', async () => {
    const petition = await confirmed(['补发三年']);
    await at.staff.window.does('complainAboutDenial', petition);
    await at.staff.leader2.does('overturnDenial', petition);
    await confirmed(['另行安排住房'], petition);
    expect(await tried(petition, reply(refused('补发三年')))).toEqual(unfiled);
    await at.staff.handler.does('reply', petition, reply(given('补发三年'), refused('另行安排住房')));
  });

  it('a matter taken up again begins without', async () => {
    const petition = await confirmed(['补发三年']);
    await at.staff.handler.does('reply', petition, reply(refused('补发三年')));
    await at.staff.leader.does('reopen', petition);
    expect(await tried(petition, reply(refused('补发三年')))).toEqual(unfiled);
  });

  it('filed again after a return, it is what was filed the last time', async () => {
    const petition = await at.atWork();
    await at.staff.handler.does('fileDenial', petition, { partly: true, requests: ['恢复低保', '补发三年'] });
    await at.staff.leader.does('returnDenial', petition);
    await at.staff.handler.does('refileDenial', petition, { partly: true, requests: ['补发三年'] });
    await at.staff.leader.does('confirmDenial', petition);
    expect(await tried(petition, reply(refused('恢复低保')))).toEqual(unfiled);
    await at.staff.handler.does('reply', petition, reply(refused('补发三年')));
  });

  it('of a major matter two leaders decide on the same requests', async () => {
    const petition = await at.atWork();
    await at.staff.handler.does('fileDenial', petition, { partly: true, major: true, requests: ['补发三年'] });
    expect((await at.staff.leader.tries('confirmDenial', petition)).status).toBe(409);
    await at.staff.leader.does('recordCollectiveDecision', petition, { members: ['leader', 'leader2'] });
    await at.staff.leader.does('confirmDenial', petition);
    expect(await tried(petition, reply(refused('恢复低保')))).toEqual(unfiled);
    await at.staff.handler.does('reply', petition, reply(refused('补发三年')));
  });
});

describe('R4 whoever came with another matter', () => {
  it('is refused nothing by the filing of the lead: not in their own reply, and not among its requests', async () => {
    const lead = await confirmed(['补发三年']);
    const other = await at.atWork();
    await confirmed(['另行安排住房'], other);
    await at.staff.window.does('join', other, { lead: lead.number });
    const joinedText = '您的请求不予支持。';
    const items = [given('恢复低保'), refused('补发三年')];
    expect(await tried(lead, { ...reply(...items), joinedText })).toEqual(says('joinedText'));
    expect(await tried(lead, { ...reply(refused('另行安排住房')), joinedText: '已为您恢复。' })).toEqual(unfiled);
    await at.staff.handler.does('reply', lead, { ...reply(...items), joinedText: '已为您恢复低保。' });
  });
});

describe('R4, R10 a draft that is signed by others', () => {
  beforeAll(() => laysDown(at, { ordinaryReply: 'head', majorReply: 'headAndLeader' }));

  it('is not submitted with a refusal that nobody has confirmed', async () => {
    const petition = await confirmed(['补发三年']);
    const { status, body } = await at.staff.handler.tries('submitReply', petition, reply(refused('恢复低保')));
    expect([status, body.detail]).toEqual(unfiled);
  });

  it('does not come back with one: neither added, nor swapped for the one that was confirmed', async () => {
    const petition = await confirmed(['补发三年']);
    await submitted(at, petition, reply(given('恢复低保'), refused('补发三年')));
    await at.staff.head.does('returnReply', petition);
    for (const items of [
      [refused('恢复低保'), given('补发三年')],
      [refused('恢复低保'), refused('补发三年')],
      [given('恢复低保'), refused('补发三年'), refused('另行安排住房')],
    ]) {
      const { status, body } = await at.staff.handler.tries('refileReply', petition, reply(...items));
      expect([status, body.detail]).toEqual([409, expect.stringMatching('领导没有同意.*撤回送审')]);
    }
    await at.staff.handler.does('refileReply', petition, reply(refused('补发三年'), given('恢复低保')));
    await at.staff.head.does('checkReply', petition, { version: 2 });
    await at.staff.leader.does('signReply', petition, { version: 2 });
    expect((await at.staff.handler.sees(petition)).stage).toBe('answered');
  });

  it('does not become a paper that more have to sign on its way back', async () => {
    const petition = await at.atWork();
    await submitted(at, petition);
    await at.staff.head.does('returnReply', petition);
    for (const fields of [reply(given('恢复低保')), { result: 'explained', items: [] }]) {
      const { status, body } = await at.staff.handler.tries('refileReply', petition, fields);
      expect([status, body.detail]).toEqual([409, expect.stringContaining('重新拟稿送审')]);
    }
    await at.staff.handler.does('abandonReply', petition);
    await submitted(at, petition, reply(given('恢复低保')));
    await at.staff.head.does('checkReply', petition);
    expect((await at.staff.handler.sees(petition)).stage).toBe('handling.drafted');
  });

  it('falls when the refusal it holds is overturned meanwhile', async () => {
    const petition = await confirmed(['补发三年']);
    await submitted(at, petition, reply(refused('补发三年')));
    await at.staff.window.does('complainAboutDenial', petition);
    await at.staff.leader2.does('overturnDenial', petition);
    expect((await at.staff.handler.sees(petition)).stage).toBe('handling.working');
    const { status } = await at.staff.handler.tries('submitReply', petition, reply(refused('补发三年')));
    expect(status).toBe(409);
  });
});

describe('the form of the reply', () => {
  it('opens with what was confirmed, says so, and leaves the verdict to its people', async () => {
    const petition = await confirmed(['补发三年', '另行安排住房']);
    const { allowedActs } = (await at.staff.handler.sees(petition)) as {
      allowedActs: {
        act: string;
        schema: { properties: Record<string, { default?: unknown; note?: { zh: string } }> };
      }[];
    };
    const form = allowedActs.find(({ act }) => act === 'submitReply' || act === 'reply')!;
    expect(form.schema.properties['items']).toMatchObject({
      default: [{ request: '补发三年' }, { request: '另行安排住房' }],
      note: { zh: expect.stringContaining('补发三年；另行安排住房') },
    });
  });
});

keepsTheInvariants(() => at.office);
