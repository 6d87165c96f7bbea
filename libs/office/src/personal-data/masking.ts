/** 张三丰 → 张** (R12: masked by default). */
export function maskedName(name: string): string {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.max(1, Math.min(2, rest.length)));
}

/** 13800001111 → 138****1111; a short number keeps its last two digits only. */
export function maskedPhone(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '');
  return digits.length >= 8 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-2)}`;
}

/** A text of the office with these names masked in it: what is addressed to a petitioner names them in full (R12). */
export const maskedIn = (text: string, names: readonly string[]): string =>
  names.filter((name) => name.length > 1).reduce((masked, name) => masked.replaceAll(name, maskedName(name)), text);
