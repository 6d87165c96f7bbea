import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let coordinator: Officer;
let leader: Officer;

beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, coordinator, leader] = (await Promise.all(
    ['window', 'handler', 'coordinator', 'leader'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer, Officer];
});
afterAll(() => office.close());

const zhang = { name: '张三丰', phone: '13912345678', idNumber: '11010519491231002X' };
const zhao = { name: '赵老栓', phone: '0571-88123456', idNumber: '440524188001010014' };
const qian = { name: '钱多多', phone: '13700000009' };

async function handled(petitioner: object, content = '低保于上月被停发，请求恢复。'): Promise<Petition> {
  const petition = await aPetition()
    .with({ petitioners: [petitioner], content })
    .registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

/** Zhang's matter with the others joined to it. */
async function joined(first: Petition, ...others: Petition[]): Promise<void> {
  for (const one of others) {
    await handler.does('proposeJoining', one, { lead: first.number, reason: '同一村同一问题' });
    await coordinator.does('confirmJoining', one);
  }
}

async function together(): Promise<{ first: Petition; second: Petition }> {
  const [first, second] = [await handled(zhang), await handled(zhao)];
  await joined(first, second);
  return { first, second };
}

const [text, joinedText] = ['您的低保已补发。', '您反映的低保问题已核定补发。'];

describe('R12 what a paper says of whoever came with another matter', () => {
  it.each([
    ['joinedText', '与张三丰反映的问题一并核定补发。'],
    ['joinedText', '与“张 三·丰”反映的问题一并核定补发。'],
    ['joinedText', '详情请联系１３９－１２３４－５６７８。'],
    ['joinedText', '详情请联系一三九一二三四五六七八。'],
    ['joinedText', '身份证 110105 19491231 002x 的低保已补发。'],
    ['text', '与赵老栓反映的问题一并核定补发。'],
    ['text', '详情请联系 8812 3456。'],
    ['text', '身份证 440524188001010014 的低保已补发。'],
  ])('%s with “%s” is refused, nothing is issued, and whom it names is not repeated', async (field, words) => {
    const { first, second } = await together();
    const { status, body } = await handler.tries('reply', first, { text, joinedText, [field]: words });
    expect([status, body.rule, body.issues.map(({ path }: { path: string }) => path)]).toEqual([422, 'R12', [field]]);
    expect(JSON.stringify(body)).not.toMatch(/张|赵|139|8812|1101|4405/);
    for (const one of [first, second]) expect(await office.delivered(one, 'reply')).toEqual([]);
    await handler.does('reply', first, { text, joinedText });
    expect((await coordinator.sees(second)).stage).toBe('answered');
  });

  it('is looked for in every item of the answer, and in every paper of the lead: notices, pauses, answers on the spot', async () => {
    const { first } = await together();
    const items = [{ request: '恢复低保', verdict: 'supported', text: '同赵老栓一样补发' }];
    const replied = await handler.tries('reply', first, { text, joinedText, items });
    expect([replied.status, replied.body.issues[0].path]).toEqual([422, 'items.0.text']);
    const noticed = await handler.tries('giveOneTimeNotice', first, { howToGoOn: '可与赵老栓一同前来' });
    expect([noticed.status, noticed.body.issues[0].path]).toEqual([422, 'howToGoOn']);
    await handler.does('giveOneTimeNotice', first);
    const [atOnce, other] = await Promise.all(
      [zhang, zhao].map((one) =>
        aPetition()
          .with({ petitioners: [one] })
          .registeredBy(window),
      ),
    );
    await window.does('proposeJoining', other!, { lead: atOnce!.number, reason: '同一问题' });
    await coordinator.does('confirmJoining', other!);
    const answered = await window.tries('answerOnTheSpot', atOnce!, { text, joinedText: '已告知张三丰。' });
    expect([answered.status, answered.body.issues[0].path]).toEqual([422, 'joinedText']);
  });

  it('one who was joined hears as little of the others who were', async () => {
    const [first, second, third] = [await handled(zhang), await handled(zhao), await handled(qian)];
    await joined(first, second, third);
    for (const words of ['钱多多的也已补发。', '赵老栓的也已补发。'])
      expect((await handler.tries('reply', first, { text, joinedText: words })).status).toBe(422);
  });

  it('is not said later either: after the reply, and once they are separated', async () => {
    const { first, second } = await together();
    await handler.does('reply', first, { text, joinedText });
    await coordinator.does('reopen', second);
    expect((await handler.tries('reply', second, { text: '与张三丰的一样处理。' })).status).toBe(422);
    await handler.does('reply', second, { text: joinedText });

    const apart = await together();
    await coordinator.does('separate', apart.second);
    expect((await handler.tries('reply', apart.second, { text: '与张三丰的一样处理。' })).status).toBe(422);
    expect((await handler.tries('reply', apart.first, { text: '与赵老栓的一样处理。' })).status).toBe(422);
    await handler.does('reply', apart.first, { text });
  });

  it('a filing that names them is sent back by the leader, and confirmed when it is written anew', async () => {
    const { first } = await together();
    await handler.does('fileDenial', first, { reason: '与赵老栓的情形不同，家庭收入高于标准' });
    const confirmed = await leader.tries('confirmDenial', first);
    expect([confirmed.status, confirmed.body.issues[0].path]).toEqual([422, '(body)']);
    expect(JSON.stringify(confirmed.body)).not.toContain('赵');
    await leader.does('returnDenial', first);
    await handler.does('refileDenial', first);
    await leader.does('confirmDenial', first);
    expect(await office.delivered(first, 'denialNotice')).toHaveLength(1);
  });

  it('is no matter of what they gave or wrote themselves, nor of namesakes of a longer name', async () => {
    const neighbours = await handled(zhang, '邻居赵老栓侵占我家宅基地，电话0571-88123456，请求处理。');
    const second = await handled(zhao);
    await joined(neighbours, second);
    await handler.does('reply', neighbours, {
      text: '张三丰（13912345678）：已约赵老栓（88123456）到场测量。',
      joinedText: '赵老栓：已安排测量。',
    });
    const longer = await handled({ name: '赵老栓柱', phone: '13700000010' });
    const other = await handled(zhao);
    await joined(longer, other);
    await handler.does('reply', longer, { text: '赵老栓柱：已补发。', joinedText });
  });

  it('without any joined matter nobody is looked for', async () => {
    await handled(zhao);
    await handler.does('reply', await handled(zhang), { text: '已与赵老栓核实。' });
  });

  it('signs no paper can show are asked about in the reply to the joined ones as well', async () => {
    const { first } = await together();
    const { status, body } = await handler.tries('reply', first, { text, joinedText: '您的低保已补发\u{30000}。' });
    expect([status, body.code]).toEqual([422, 'unshown']);
  });
});

keepsTheInvariants(() => office);
