import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Archive } from '../support/archive.js';
import { aPetition } from '../support/a-petition.js';
import { eventually } from '../support/eventually.js';
import { Exports } from '../support/exports.js';
import { keepsTheInvariants } from '../support/keeps-invariants.js';
import { LiveReader } from '../support/live-reader.js';
import { OfficeWithDeputies, type Account } from '../support/office-with-deputies.js';

let world: OfficeWithDeputies;
let archive: Archive;
let exporting: Exports;

beforeAll(async () => {
  world = await OfficeWithDeputies.open();
  archive = new Archive(world.office);
  exporting = new Exports(world.office);
});
afterAll(() => world.office.close());

const follows = (account: Account) => new LiveReader(world.office.url, world.staff[account].cookie).open();
const lists = ({ heard }: LiveReader) => heard.filter(({ event }) => event === 'lists');

/** Does it again until it is heard: the first sign of life is only what later ones are compared with. */
const untilHeard = (reader: LiveReader, does: () => Promise<unknown>) =>
  eventually(async () => {
    await does();
    return lists(reader).length > 0;
  }, 'that something else waits is heard');

describe('R12 what waits beside the cases is heard live', () => {
  it('a list asked for as a file, without a word of what or whom', async () => {
    const leader = await follows('leader');
    await untilHeard(leader, async () => {
      const { body } = await exporting.asks(world.staff.coordinator);
      await world.staff.coordinator.post(`exports/${body.id}/withdraw`, {});
    });
    expect(lists(leader).map(({ data }) => data)).toEqual(lists(leader).map(() => ({})));
    await leader.cut();
  });

  it('a record of destruction of the open lane by everybody, and of the sealed lane by the cleared alone', async () => {
    const { coordinator, discipline, secretary, window } = world.staff;
    const open = await archive.closed(window);
    const sealed = await aPetition().accusing('handler2').registeredBy(window);
    await discipline.does('signFor', sealed);
    await discipline.does('reply', sealed);
    await world.office.hoursPass(24 * 60);
    await archive.goesOnTo('2060-01-05T09:00:00+08:00');
    const proposedAnew = async (by: typeof discipline, petition: typeof sealed) => {
      const { body } = await archive.proposes(by, petition);
      await archive.withdraws(by, body.id);
    };

    const [cleared, other] = [await follows('secretary'), await follows('leader')];
    expect(await archive.due(secretary, true)).toEqual([sealed.number]);
    await untilHeard(cleared, () => proposedAnew(discipline, sealed));
    expect(lists(other)).toEqual([]);
    await untilHeard(other, () => proposedAnew(coordinator, open));
    await Promise.all([cleared.cut(), other.cut()]);
  });
});

keepsTheInvariants(() => world.office);
