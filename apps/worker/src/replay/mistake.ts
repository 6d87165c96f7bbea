import { Misconfigured } from '@banjie/runtime';
import { BrokenLine } from './petition-line.js';

/** What whoever called the replay has to mend, in words; null for a failure of ours. */
export function mistakeIn(error: unknown): string | null {
  if (error instanceof BrokenLine) return `${error.message}\n没有导入任何内容 / nothing was imported`;
  if (error instanceof Misconfigured) return error.message;
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_PARSE_ARGS')) return `参数有误 / wrong parameters: ${message}`;
  if (syscall === 'open' || syscall === 'read') return `--input：无法读取 / cannot be read: ${message}`;
  return null;
}
