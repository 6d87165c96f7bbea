import { notFound, Refusal, type OfficeSettings, type Runtime } from '@banjie/runtime';
import {
  laneLabels,
  localDateOf,
  retentionClasses,
  retentionGrounds,
  seatsOf,
  type Actor,
  type Label,
  type Lane,
  type RetentionClass,
  type RetentionGround,
} from '@banjie/workflows';
import { oversees } from '@banjie/runtime';
import { notAboutReader, personsOf } from '../access/not-about-reader.js';
import { naming } from '../labels.js';
import { recordNumber } from './records.js';
import { keepsFiles } from './who-may.js';

/** What is left of a matter whose contents were destroyed. Days `YYYY-MM-DD`, instants in ISO 8601. */
export interface Remains {
  number: string;
  lane: Label;
  category: string | null;
  receivedOn: string;
  closedOn: string;
  classLabel: Label;
  groundLabel: Label;
  dueOn: string;
  destroyedAt: string;
  record: string;
  reason: string;
  proposer: string;
  decider: string;
  breaches: number;
  entries: number;
  /** Hash of the last entry of its history. */
  head: string;
}

interface Row {
  id: string;
  number: string;
  sealed: boolean;
  units: string[];
  first_contact: string | null;
  lane: Lane;
  category: string | null;
  received_on: string;
  closed_on: string;
  class: RetentionClass;
  ground: RetentionGround;
  due_on: string;
  destroyed_at: Date;
  number_year: number;
  serial: number;
  reason: string;
  proposed_by: string;
  decided_by: string;
  breaches: number;
  history_seq: number;
  history_head: string;
}

const statement = `
  SELECT c.id, c.number, c.sealed, c.units, p.first_contact, t.lane, t.category, i.received_on::text, i.closed_on::text, i.class, i.ground, i.due_on::text,
    i.destroyed_at, r.number_year, r.serial, r.reason, r.proposed_by, r.decided_by,
    (SELECT count(*)::int FROM breach b WHERE b.case_id = c.id) AS breaches, c.history_seq, c.history_head
  FROM case_file c JOIN petition t ON t.case_id = c.id JOIN destruction_item i ON i.case_id = c.id AND i.record = c.destruction
    JOIN destruction_record r ON r.id = c.destruction
    LEFT JOIN process p ON p.case_id = c.id AND p.recuses_from_case
  WHERE c.number = $3 AND (NOT c.sealed OR $4) AND ${notAboutReader('t', '$1', '$2')}`;

/**
 * What is left of a destroyed matter, for whoever could read it, and whoever keeps the archive. Throws `notFound` for anything else,
 * as for what is not there (R12).
 */
export async function readRemains(runtime: Runtime, reader: Actor, number: string): Promise<Remains> {
  const settings = await runtime.settingsCache.newest();
  const { officers, units } = personsOf(reader);
  const values = [officers, units, number, settings.cleared.has(reader.id)];
  const [row] = await runtime.manager.query<Row[]>(statement, values);
  if (!row || !mayKnow(reader, row, settings)) throw notFound();
  return shown(row, settings);
}

function mayKnow(reader: Actor, { sealed, units, first_contact }: Row, settings: OfficeSettings): boolean {
  if (sealed || oversees(reader) || keepsFiles(reader, sealed, settings)) return true;
  return seatsOf(reader).some(
    ({ id, unit }) => first_contact === id || units.some((one) => settings.unitNow(one) === unit),
  );
}

function shown(row: Row, settings: OfficeSettings): Remains {
  const name = naming(settings);
  return {
    number: row.number,
    lane: laneLabels[row.lane],
    category: row.category,
    receivedOn: row.received_on,
    closedOn: row.closed_on,
    classLabel: retentionClasses[row.class],
    groundLabel: retentionGrounds[row.ground].label,
    dueOn: row.due_on,
    destroyedAt: row.destroyed_at.toISOString(),
    record: recordNumber(row) ?? '',
    reason: row.reason,
    proposer: name.officer(row.proposed_by) ?? row.proposed_by,
    decider: name.officer(row.decided_by) ?? row.decided_by,
    breaches: row.breaches,
    entries: row.history_seq,
    head: row.history_head,
  };
}

/** What a petitioner hears at every door of a matter that is gone; `at`: when. The record is not named: of the sealed lane it tells (R12). */
export const destroyedForPetitioner = (at: Date): Refusal => {
  const day = localDateOf(at.toISOString());
  return new Refusal('destroyed', {
    rule: 'R11',
    zh: `该事项已经办结，保管期限届满，案卷已于${day}按规定销毁，不能再查询和办理。有新的诉求，请重新提出。`,
    en: `This matter was closed, the term for keeping it is over, and its file was destroyed on ${day}: it can be neither read nor taken up again. For a new request, register it anew.`,
  });
};

/** What staff hear who open a matter that is gone: what is left of it has a page of its own. */
export const destroyedForStaff = (number: string): Refusal =>
  new Refusal('destroyed', {
    rule: 'R11',
    zh: `${number} 的案卷已按销毁清册销毁，只能查看销毁记录。`,
    en: `The file of ${number} was destroyed by a record; what is left of it can be read.`,
  });
