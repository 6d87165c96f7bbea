import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import type { Officer } from '../support/officer.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

const metricsToken = 'for-this-spec-alone';
const form = { channel: 'visit', title: '路灯不亮', content: '请求维修。', petitioners: [{ name: '李四' }] };

/** What PostgreSQL says where a table finds no room on its disk. */
const fullFor = (table: string): string =>
  `CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
   CREATE TRIGGER no_room BEFORE INSERT ON ${table} EXECUTE FUNCTION no_room()`;
const roomAgain = 'DROP FUNCTION no_room CASCADE';

describe('a database that can be read and not written', () => {
  let office: TrialOffice;
  let window: Officer;
  beforeEach(async () => {
    office = await openTrialOffice({ worker: false, metricsToken });
    window = await office.signedInAs('window');
  });
  afterEach(() => office.close());

  /** Somebody swept just now: that is not what is wrong. */
  async function health() {
    await office.rows('UPDATE office SET swept_at = clock_timestamp()');
    const answer = await fetch(`${office.url}/api/health`);
    const { warnings = [] } = (await answer.json()) as { warnings?: { code: string }[] };
    return { status: answer.status, codes: warnings.map(({ code }) => code) };
  }
  const collected = async () => {
    const answer = await fetch(`${office.url}/api/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
    return /^banjie_database_writable (\d)$/m.exec(await answer.text())?.[1];
  };
  const sound = { status: 200, codes: [] };
  const broken = { status: 503, codes: ['writesFail'] };

  it('turns health red and tells a collector, without anybody’s work, until it takes writes again', async () => {
    expect([await health(), await collected()]).toEqual([sound, '1']);
    await office.rows(fullFor('failed_sign_in'));
    await eventually(async () => (await health()).status === 503, 'health hears of it');
    expect([await health(), await collected()]).toEqual([broken, '0']);
    await office.rows(roomAgain);
    await eventually(async () => (await health()).status === 200, 'health is green again');
    expect(await collected()).toBe('1');
  });

  it('is heard of where somebody’s work found no room, though a small write still finds some', async () => {
    expect(await health()).toEqual(sound);
    await office.rows(fullFor('petition'));
    expect((await window.post('petitions', form)).status).toBe(503);
    expect([await health(), await collected()]).toEqual([broken, '0']);
    await office.rows(roomAgain);
    expect((await window.post('petitions', form)).status).toBe(201);
  });

  it('may be one that is to be read only', async () => {
    const [row] = await office.rows<{ name: string }>('SELECT quote_ident(current_database()) AS name');
    await office.rows(`ALTER DATABASE ${row!.name} SET default_transaction_read_only = on`);
    // It holds for the connections made from then on.
    await office.rows(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'banjie%' AND datname = current_database()`,
    );
    await eventually(async () => (await health()).codes.includes('writesFail'), 'health hears of it');
    expect([(await health()).status, await collected()]).toEqual([503, '0']);
  });

  it('is asked once for however many look at health at the same time', async () => {
    await health();
    const [before] = await office.rows<{ made: number }>(`SELECT last_value::int AS made FROM failed_sign_in_id_seq`);
    await Promise.all(Array.from({ length: 200 }, () => fetch(`${office.url}/api/health`).then((one) => one.text())));
    const [after] = await office.rows<{ made: number }>(`SELECT last_value::int AS made FROM failed_sign_in_id_seq`);
    expect(after!.made - before!.made).toBeLessThanOrEqual(1);
  });
});
