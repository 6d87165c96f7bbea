/** Of a long message: what follows is what somebody typed, and tells no reader more. */
const read = 500;

/** An error's own words without anything that may be somebody's: logs hold no personal data (R12). */
export const withoutContent = (message: string): string =>
  message
    .slice(0, read)
    // What an error quotes is what somebody typed, also where the quotation is cut off.
    .replace(/"[^"]*"?/g, '…')
    .replace(/'[^']*'/g, '…')
    .replace(/`[^`]*`/g, '…')
    .replace(/“[^”]*”?/g, '…')
    // Mail addresses, names and sentences, numbers of people, telephones and cases.
    .replace(/(?<![^\s<>@])[^\s<>@]+@[^\s<>]+/g, '…')
    .replace(/[\u3400-\u9fff]+/g, '…')
    .replace(/\d{5,}(?:[Xx]\d*)*/g, '…');

export interface ErrorInLog {
  error: string;
  code?: string;
  message: string;
  at: string[];
}

/** What a log may say of an error: its kind, its words without content, where it happened. */
export function errorInLog(error: unknown): ErrorInLog {
  if (!(error instanceof Error)) return { error: typeof error, message: '', at: [] };
  const code = (error as { code?: unknown }).code ?? (error as { driverError?: { code?: unknown } }).driverError?.code;
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
  return {
    error: error.name,
    ...(code === undefined ? {} : { code: String(code) }),
    message: withoutContent(error.message),
    at,
  };
}
