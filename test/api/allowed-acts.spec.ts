import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { aPetition, type Petition } from '../support/a-petition.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { usualForms } from '../support/usual-forms.js';

const accounts = [
  'window',
  'handler',
  'head',
  'coordinator',
  'leader',
  'leader2',
  'discipline',
  'secretary',
  'efficiency',
  'handler2',
];

let office: TrialOffice;
let staff: Officer[];
const as = (id: string): Officer => staff.find((officer) => officer.id === id)!;

beforeAll(async () => {
  office = await openTrialOffice();
  staff = await Promise.all(accounts.map((id) => office.signedInAs(id)));
});
afterAll(() => office.close());

interface AllowedAct {
  act: string;
  process: string;
  revision: number;
  rule: string;
  label: { zh: string; en: string };
  schema: { properties?: Record<string, { refersTo?: string; format?: string }>; required?: string[] };
}

/** How a petition comes into each of these states; the last step leaves it there. */
const situations: Record<string, (petition: Petition) => Promise<unknown>> = {
  intake: async () => undefined,
  'routing.awaitingReceipt': (petition) => as('window').does('handOver', petition, { unit: 'civilAffairs' }),
  'routing.coordination': (petition) => as('window').does('referToCoordination', petition),
  'handling.working': async (petition) => {
    await as('window').does('handOver', petition, { unit: 'civilAffairs' });
    await as('handler').does('signFor', petition);
  },
  'handling.denialFiled': async (petition) => {
    await situations['handling.working']?.(petition);
    await as('handler').does('fileDenial', petition);
  },
  denied: async (petition) => {
    await situations['handling.denialFiled']?.(petition);
    await as('leader').does('confirmDenial', petition);
    await as('window').does('complainAboutDenial', petition);
  },
  answered: async (petition) => {
    await situations['handling.working']?.(petition);
    await as('handler').does('reply', petition);
  },
  closed: (petition) => as('window').does('redirect', petition),
};

/** The usual form with every reference filled in, as the page would from the directory. */
function filledIn({ act, schema }: AllowedAct): Record<string, unknown> {
  const references = Object.entries(schema.properties ?? {}).flatMap(([field, { refersTo, format }]) => {
    if (refersTo === 'unit') return [[field, 'construction']];
    // Nobody orders themselves away: whoever is offered it, a handler stands below them.
    if (act === 'orderRecusal' && field === 'officer') return [[field, 'handler']];
    if (refersTo === 'officer' && schema.required?.includes(field)) return [[field, 'head']];
    if (format === 'date') return [[field, '2026-04-01']];
    return field === 'members' ? [[field, ['leader', 'leader2']]] : [];
  });
  return { ...usualForms[act], ...Object.fromEntries(references) };
}

describe('the acts a person is offered', () => {
  it.each(Object.keys(situations))(
    'in %s are taken by the API with the form it gave, and refused without what it demands',
    async (stage) => {
      const petition = await aPetition().registeredBy(as('window'));
      await situations[stage]?.(petition);
      expect((await as('coordinator').sees(petition)).stage).toBe(stage);
      const offered = new Set<string>();
      for (const officer of staff) {
        const { status, body } = await officer.get(petition.address);
        for (const allowed of status === 200 ? (body.allowedActs as AllowedAct[]) : []) {
          if (!offered.has(allowed.act)) await expectHonoured(stage, officer, petition, allowed);
          offered.add(allowed.act);
        }
      }
      expect(offered.size).toBeGreaterThan(0);
    },
  );

  it('are in the lists of supervision and accountability too', async () => {
    const petition = await aPetition().registeredBy(as('window'));
    await situations['handling.working']?.(petition);
    await office.hoursPass(24 * 9);
    await as('discipline').post('accountability', {
      officer: 'handler',
      situation: 6,
      facts: '逾期',
      petition: petition.number,
    });
    for (const list of ['supervision', 'accountability']) {
      const [item] = (await as('discipline').list(list)).filter(
        ({ number }: { number: string }) => number === petition.number,
      );
      expect([list, item.allowedActs.length > 0]).toEqual([list, true]);
      for (const { act, process, revision, schema, label } of item.allowedActs as AllowedAct[]) {
        expect([act, process, revision >= 1, label.zh !== '' && label.en !== '']).toEqual([act, item.id, true, true]);
        expect([
          act,
          z.fromJSONSchema(schema as never).safeParse(filledIn({ act, schema } as AllowedAct)).success,
        ]).toEqual([act, true]);
      }
    }
  });
});

/** On a fresh petition in the same state, so that each act is tried by itself. */
async function expectHonoured(stage: string, officer: Officer, seen: Petition, allowed: AllowedAct): Promise<void> {
  const { act, schema, label, rule } = allowed;
  const form = filledIn(allowed);
  expect([act, label.zh, rule]).toEqual([
    act,
    expect.stringMatching(/\p{Script=Han}/u),
    expect.stringMatching(/^R\d+$/),
  ]);
  expect([act, z.fromJSONSchema(schema as never).safeParse(form).success]).toEqual([act, true]);
  for (const field of schema.required ?? []) {
    const { [field]: _left, ...without } = form;
    expect([act, field, (await officer.post(`${seen.address}/acts/${act}`, without)).status]).toEqual([
      act,
      field,
      422,
    ]);
  }
  const fresh = await aPetition().registeredBy(as('window'));
  await situations[stage]?.(fresh);
  const { status, body } = await officer.post(`${fresh.address}/acts/${act}`, form);
  expect([stage, officer.id, act, [200, 409].includes(status), body.code ?? 'done']).toEqual([
    stage,
    officer.id,
    act,
    true,
    status === 200 ? 'done' : 'notAllowedNow',
  ]);
}

keepsTheInvariants(() => office);
