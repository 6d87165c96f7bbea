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
