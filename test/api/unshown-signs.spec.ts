import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localDateOf } from '@banjie/workflows';
import { aPetition, type Petition } from '../support/a-petition.js';
import type { Answer } from '../support/answer.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Matter, Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { leavingNothing } from '../support/uploads.js';

let office: TrialOffice;
let window: Officer;
let handler: Officer;
let leader: Officer;
beforeAll(async () => {
  office = await openTrialOffice();
  [window, handler, leader] = (await Promise.all(
    ['window', 'handler', 'leader'].map((id) => office.signedInAs(id)),
  )) as [Officer, Officer, Officer];
});
afterAll(() => office.close());

const rare = '\u{30000}';
const acknowledging = (signs: string): Record<string, string> => ({ 'banjie-acknowledged': signs });

const signedFor = async (name: string): Promise<Petition> => {
  const petition = await aPetition()
    .with({ petitioners: [{ name }] })
    .registeredBy(window);
  const known = acknowledging('U+30000,U+E0100');
  expect((await window.tries('handOver', petition, { unit: 'civilAffairs' }, known)).status).toBe(200);
  expect((await handler.tries('signFor', petition, {}, known)).status).toBe(200);
  await office.deliversEverything();
  return petition;
};

const refused = ({ status, body }: Answer): unknown => [
  status,
  body.code,
  body.issues?.map(({ path }: { path: string }) => path),
];

describe('a paper that cannot show a sign as it was written', () => {
  it('is not issued before its officer knows the sign and what is printed in its place', async () => {
    const petition = await signedFor('张三');
    const text = { text: `已更正姓名为张${rare}，原名葛\u{e0100}城。` };
    const answer = await leavingNothing(office, () => handler.tries('reply', petition, text));
    expect(refused(answer)).toEqual([422, 'unshown', ['U+30000', 'U+E0100']]);
    expect(answer.body.issues.map(({ message }: { message: string }) => message)).toEqual([
      expect.stringContaining('印成〔字〕'),
      expect.stringContaining('不印出'),
    ]);
    const half = await handler.tries('reply', petition, text, acknowledging('U+30000'));
    expect(refused(half)).toEqual([422, 'unshown', ['U+30000', 'U+E0100']]);
    const { status } = await handler.tries('reply', petition, text, acknowledging('U+30000,U+E0100'));
    expect(status).toBe(200);
  });

  it('is asked about for the petitioner’s own name too, by every act that brings a paper about', async () => {
    const petition = await signedFor(`张${rare}`);
    expect(refused(await handler.tries('reply', petition))).toEqual([422, 'unshown', ['U+30000']]);
    expect((await handler.tries('reply', petition, {}, acknowledging('U+30000'))).status).toBe(200);
  });

  it('is asked about where the words came with an earlier act: the draft a leader confirms', async () => {
    const petition = await signedFor('张三');
    const filing = { draftNotice: `张${rare}家收入高于标准。` };
    const filed = await handler.tries('fileDenial', petition, filing, acknowledging('U+30000'));
    expect(filed.status).toBe(200);
    const { processes } = await leader.sees(petition);
    const denial: Matter = {
      address: `processes/${processes.find(({ kind }: { kind: string }) => kind === 'denial').id}`,
    };
    expect(refused(await leader.tries('confirmDenial', denial))).toEqual([422, 'unshown', ['U+30000']]);
    expect((await leader.tries('confirmDenial', denial, {}, acknowledging('U+30000'))).status).toBe(200);
  });

  it('is nothing to ask where every sign has its glyph, and an odd acknowledgement is refused', async () => {
    const petition = await signedFor('𠮷野བསྟན་འཛིན ئۆتكۈر');
    for (const odd of ['30000', 'U+30000;', 'U+'.repeat(900)])
      expect((await handler.tries('reply', petition, {}, acknowledging(odd))).status).toBe(422);
    expect((await handler.tries('reply', petition)).status).toBe(200);
  });

  it('is asked about by whoever drafts a reply, each version of it, and not first by whoever signs it', async () => {
    const effectiveFrom = localDateOf((await office.now()).toISOString());
    const rule = { paper: 'ordinaryReply', level: 'head', effectiveFrom, reason: '党委会决定' };
    expect((await (await office.signedInAs('admin')).post('sign-off', rule)).status).toBe(201);
    const petition = await signedFor('张三');
    const draft = { text: `已更正姓名为张${rare}。` };
    const answer = await leavingNothing(office, () => handler.tries('submitReply', petition, draft));
    expect(refused(answer)).toEqual([422, 'unshown', ['U+30000']]);
    const submitted = await handler.tries('submitReply', petition, draft, acknowledging('U+30000'));
    expect(submitted.status).toBe(200);
    const head = await office.signedInAs('head');
    await head.does('returnReply', petition);
    expect(refused(await handler.tries('refileReply', petition, draft))).toEqual([422, 'unshown', ['U+30000']]);
    await handler.does('refileReply', petition, { text: '已更正姓名。' });
    await head.does('checkReply', petition, { version: 2 });
  });
});

keepsTheInvariants(() => office);
