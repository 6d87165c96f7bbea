const content = [
  // What an error quotes is what somebody typed.
  /"[^"]*"/g,
  /'[^']*'/g,
  /`[^`]*`/g,
  /“[^”]*”/g,
  // Mail addresses, names and sentences, numbers of people, telephones and cases.
  /[^\s<>@]+@[^\s<>]+/g,
  /[\u3400-\u9fff]+/g,
  /\d{5,}[\dXx]*/g,
];

/** An error's own words without anything that may be somebody's: logs hold no personal data (R12). */
export function withoutContent(message: string): string {
  return content.reduce((text, pattern) => text.replace(pattern, '…'), message.slice(0, 500));
}

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
