import type { Lane } from '@banjie/workflows';
import type { Runtime } from '@banjie/runtime';
import { idPlace, phonePlace } from '../intake/rows.js';
import type { PersonalData } from '../personal-data/personal-data.js';

/** A registration as it stands now. */
export interface Registered {
  title: string;
  category: string | null;
  place: string | null;
  channel: string;
  peopleCount: number;
  lane: Lane;
  purpose: string;
  /** ISO 8601, as `registeredAt`. */
  receivedAt: string;
  registeredAt: string;
  complainedUnit: string | null;
  complainedOfficer: string | null;
  people: RegisteredPerson[];
}

export interface RegisteredPerson {
  name: string;
  idNumber: string | null;
  phone: string | null;
  address: string | null;
}

interface Row extends Omit<Registered, 'people' | 'receivedAt' | 'registeredAt'> {
  receivedAt: Date;
  registeredAt: Date;
  people: { name: string; id_number_cipher: string | null; phone_cipher: string | null; address: string | null }[];
}

const statement = `
  SELECT t.title, t.category, t.place, t.channel, t.people_count AS "peopleCount", t.lane, t.purpose, t.received_at AS "receivedAt",
    t.registered_at AS "registeredAt", t.complained_unit AS "complainedUnit", t.complained_officer AS "complainedOfficer",
    COALESCE((SELECT jsonb_agg(jsonb_build_object('name', p.name, 'id_number_cipher', p.id_number_cipher,
      'phone_cipher', p.phone_cipher, 'address', p.address) ORDER BY p.position) FROM petitioner p WHERE p.case_id = t.case_id), '[]') AS people
  FROM petition t WHERE t.case_id = $1`;

/** Reads a registration, deciphered: for comparing with what is to be corrected, and to be shown to nobody. */
export async function readRegistered(
  { manager }: Pick<Runtime, 'manager'>,
  personal: PersonalData,
  caseId: string,
): Promise<Registered> {
  const [row] = await manager.query<Row[]>(statement, [caseId]);
  if (!row) throw new Error(`case ${caseId} began with no registration`);
  return {
    ...row,
    receivedAt: row.receivedAt.toISOString(),
    registeredAt: row.registeredAt.toISOString(),
    people: row.people.map(({ name, id_number_cipher: id, phone_cipher: phone, address }, position) => ({
      name,
      idNumber: id && personal.open(id, idPlace(caseId, position)),
      phone: phone && personal.open(phone, phonePlace(caseId, position)),
      address,
    })),
  };
}
