import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { canonicalQueryCode } from '@banjie/workflows';

const codeAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** By which a key is recognised without showing anything of it: 16 hex digits. */
export const keyFingerprint = (key: Buffer): string =>
  Buffer.from(hkdfSync('sha256', key, '', 'banjie fingerprint', 8)).toString('hex');

/**
 * Personal data at rest (R12): AES-256-GCM bound to its place (table|column|id), and an HMAC blind index by which the
 * same ID or phone is found again. `key` is 32 bytes; losing it loses the data.
 */
export class PersonalData {
  private readonly cipherKey: Buffer;
  private readonly indexKey: Buffer;
  private readonly codeKey: Buffer;

  constructor(key: Buffer) {
    if (key.length !== 32) throw new Error('DATA_KEY must be 32 bytes, base64.');
    const derived = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', `banjie ${purpose}`, 32));
    this.cipherKey = derived('cipher');
    this.indexKey = derived('blind index');
    this.codeKey = derived('query code');
  }

  seal(text: string, place: string): string {
    return this.sealBytes(Buffer.from(text, 'utf8'), place).toString('base64');
  }

  sealBytes(bytes: Buffer, place: string): Buffer {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.cipherKey, iv).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  }

  /** Throws when the text was moved to another place or changed. */
  open(sealed: string, place: string): string {
    return this.openBytes(Buffer.from(sealed, 'base64'), place).toString('utf8');
  }

  /** Throws when the bytes were moved to another place or changed. */
  openBytes(sealed: Buffer, place: string): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.cipherKey, sealed.subarray(0, 12)).setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
  }

  blindIndex(text: string): string {
    return createHmac('sha256', this.indexKey).update(text).digest('base64url');
  }

  /** The petitioner's query code of a case: 10 characters and a check character. Derived, so that it is stored nowhere. */
  queryCode(caseId: string): string {
    const bytes = createHmac('sha256', this.codeKey).update(caseId).digest();
    const letters = [...bytes.subarray(0, 10)].map((byte) => codeAlphabet[byte % 32]);
    const check =
      codeAlphabet[bytes.subarray(0, 10).reduce((sum, byte, index) => sum + (byte % 32) * (index + 3), 0) % 32];
    return [...letters, check].join('');
  }

  isQueryCode(caseId: string, code: string): boolean {
    const expected = Buffer.from(this.queryCode(caseId));
    const given = Buffer.from(canonicalQueryCode(code));
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
}
