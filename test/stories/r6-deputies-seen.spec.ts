import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { LiveReader } from '../support/live-reader.js';
import { OfficeWithDeputies } from '../support/office-with-deputies.js';
import { formOf, uploaded } from '../support/uploads.js';

let at: OfficeWithDeputies;

beforeAll(async () => {
  at = await OfficeWithDeputies.open();
});
afterEach(() => at.endAll());
afterAll(() => at.office.close());

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('R1 whatever a deputy does says in whose name', () => {
  it('a file and a link as any other act; what one may do at one’s own desk is one’s own', async () => {
    const [petition, other] = [
      await at.atWork('transport', 'transportHandler'),
      await at.atWork('transport', 'transportHandler'),
    ];
    const attach = () =>
      uploaded(
        at.office,
        `petitions/${petition.number}/attachments`,
        formOf([['现场.png', pixel]]),
        at.staff.head.cookie,
      );
    const link = () =>
      at.staff.head.post(`petitions/${petition.number}/links`, { other: other.number, reason: '同一路段' });
    expect([(await attach()).status, (await link()).status]).toEqual([404, 404]);
    await at.whileStandingIn({ by: 'transportHead', deputy: 'head' }, 'leader', async () => {
      expect([(await attach()).status, (await link()).status]).toEqual([201, 201]);
      for (const type of ['ATTACHMENT_ADDED', 'LINKED'])
        expect(await at.lastEntry('transportHead', petition, type)).toMatchObject({
          actor: 'head',
          inNameOf: expect.any(String),
        });
      expect(await at.lastEntry('transportHead', other, 'LINKED')).toMatchObject({
        actor: 'head',
        inNameOf: expect.any(String),
      });
      const own = await at.atWork();
      await uploaded(
        at.office,
        `petitions/${own.number}/attachments`,
        formOf([['现场.png', pixel]]),
        at.staff.head.cookie,
      );
      expect(await at.lastEntry('head', own, 'ATTACHMENT_ADDED')).toMatchObject({ actor: 'head', inNameOf: null });
    });
  });
});

describe('R1 every list says at whose desk something lies, and narrows to one', () => {
  it('letters', async () => {
    await at.whileStandingIn({ by: 'transportHandler', deputy: 'transportHead', to: 20 }, 'leader', async () => {
      const petition = await at.atWork('transport', 'transportHandler');
      await at.office.hoursPass(24 * 6);
      await at.office.deliversEverything();
      const lettersOf = async (desk: string) =>
        (await at.staff.transportHead.list(`inbox${desk}`))
          .filter(({ caseNumber }: { caseNumber: string }) => caseNumber === petition.number)
          .map(({ atDeskOf }: { atDeskOf: { id: string } | null }) => atDeskOf?.id ?? 'own');
      const [all, theirs, own, nobodys] = [
        await lettersOf(''),
        await lettersOf('?deskOf=transportHandler'),
        await lettersOf('?deskOf=transportHead'),
        await lettersOf('?deskOf=handler'),
      ];
      expect([new Set(theirs), new Set(own), nobodys]).toEqual([new Set(['transportHandler']), new Set(['own']), []]);
      expect([...theirs, ...own].sort()).toEqual([...all].sort());
    });
  });

  it('supervision: of the unit whose head one stands in for', async () => {
    const petition = await at.atWork();
    await at.office.hoursPass(24 * 10);
    await at.whileStandingIn({ by: 'head', deputy: 'transportHead' }, 'leader', async () => {
      const seen = async (desk: string) =>
        (await at.staff.transportHead.list(`supervision${desk}`))
          .filter(({ number }: { number: string }) => number === petition.number)
          .map(({ atDeskOf }: { atDeskOf: { id: string } | null }) => atDeskOf?.id);
      expect([await seen(''), await seen('?deskOf=head'), await seen('?deskOf=transportHead')]).toEqual([
        ['head'],
        ['head'],
        [],
      ]);
      const [own] = (await at.staff.head.list('supervision')).filter(
        ({ number }: { number: string }) => number === petition.number,
      );
      expect(own.atDeskOf).toBeNull();
    });
  });
});

describe('R1 who sits where is heard live', () => {
  it('when a deputy comes into force and when it ends, by everybody signed in and without a word of whom', async () => {
    const reader = await new LiveReader(at.office.url, at.staff.colleague.cookie).open();
    const heard = () => reader.heard.filter(({ event }) => event === 'office');
    await eventually(async () => {
      await at.whileStandingIn({ by: 'handler', deputy: 'colleague' }, 'head', () => Promise.resolve());
      return heard().length > 0;
    }, 'the office is heard to be another');
    expect(heard().map(({ data }) => data)).toEqual(heard().map(() => ({})));
    await reader.cut();
  });
});

keepsTheInvariants(() => at.office);
