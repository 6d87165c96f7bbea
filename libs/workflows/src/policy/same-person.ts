import { birthIn, canonicalIdNumber, canonicalPhones, checkCharacter, isMobile, nameKey } from './canonical-form.js';
import { parseDate } from './local-date.js';

interface Given {
  name: string;
  idNumber?: string | undefined;
  phone?: string | undefined;
}

/** By which somebody is one person and nobody else: any one of these that two registrations have in common (R2). */
export function provenBy({ name, idNumber = '', phone = '' }: Given): string[] {
  const number = canonicalIdNumber(idNumber);
  const called = nameKey(name);
  const mobiles = canonicalPhones(phone).filter(isMobile);
  const withName = [...(isNumbered(number) ? [number] : []), ...mobiles];
  return [
    ...(isResidentId(number) ? [`id ${number}`] : []),
    // A landline is a house’s, a village’s or an office’s: with a common name it is still anybody’s.
    ...(called === '' ? [] : withName.map((one) => `${called} ${one}`)),
  ];
}

/** As GB 11643 numbers people: what somebody made up to fill the field is none. */
const isResidentId = (number: string): boolean =>
  /^[1-9]\d{16}[\dX]$/.test(number) && checkCharacter(number) === number[17] && parseDate(birthIn(number)) !== null;

/** A number at all: neither words in its place (没带身份证) nor one sign over and over. */
const isNumbered = (number: string): boolean =>
  /^[A-Z]{0,3}\d{5,}[\dX]?$/.test(number) && new Set(number.replaceAll(/\D/g, '')).size > 1;
