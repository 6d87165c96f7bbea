import { type Runtime, Misconfigured } from '@banjie/runtime';
import type { PersonalData } from './personal-data.js';
import { phonePlace } from '../intake/rows.js';

const proof = 'office data key';

/**
 * Refuses (`Misconfigured`) a key other than the one the office's personal data is sealed with (R12); the first key an office
 * is opened with becomes its own.
 */
export async function checkDataKey({ manager }: Pick<Runtime, 'manager'>, personal: PersonalData): Promise<void> {
  const mine = personal.blindIndex(proof);
  if ((await known(manager)) === null && (await opensWhatIsThere(manager, personal))) {
    await manager.query('UPDATE office SET data_key_check = $1 WHERE id = 1 AND data_key_check IS NULL', [mine]);
  }
  if ((await known(manager)) === mine) return;
  throw new Misconfigured(
    'DATA_KEY 与本机关数据所用的密钥不同，请换回原来的密钥（内嵌数据库的密钥在数据目录的 secrets.json） / is not the key this office’s personal data is sealed with: give the former one (an embedded office keeps it in secrets.json of its data directory).',
  );
}

type Rows = Pick<Runtime['manager'], 'query'>;

/** Whether `checkDataKey` would take the key; looks only. */
export async function fitsDataKey(rows: Rows, personal: PersonalData): Promise<boolean> {
  const check = await known(rows);
  return check === null ? opensWhatIsThere(rows, personal) : check === personal.blindIndex(proof);
}

async function known(rows: Rows): Promise<string | null> {
  const [office] = await rows.query<{ check: string | null }[]>(
    'SELECT data_key_check AS check FROM office WHERE id = 1',
  );
  return office?.check ?? null;
}

/** An office from before keys were checked: what it has sealed must open. */
async function opensWhatIsThere(rows: Rows, personal: PersonalData): Promise<boolean> {
  const [sealed] = await rows.query<{ caseId: string; position: number; phone: string }[]>(
    'SELECT case_id AS "caseId", position, phone_cipher AS phone FROM petitioner WHERE phone_cipher IS NOT NULL LIMIT 1',
  );
  if (!sealed) return true;
  try {
    personal.open(sealed.phone, phonePlace(sealed.caseId, sealed.position));
    return true;
  } catch {
    return false;
  }
}
