const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checks = '10X98765432';

/** Whether an 18-character resident ID fits its check digit (GB 11643). A wrong one warns and never blocks (R2). */
export function fitsCheckDigit(id: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(id)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(id[index]), 0);
  return checks[sum % 11] === id[17]?.toUpperCase();
}
