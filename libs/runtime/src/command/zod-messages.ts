import type { z } from 'zod';

const sizes: Record<string, [zh: string, en: string]> = { string: ['字', 'characters'], array: ['项', 'entries'] };

const kinds: Record<string, [zh: string, en: string]> = {
  string: ['文字', 'text'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: ['是或否', 'true or false'],
  array: ['列表', 'a list'],
  object: ['表单', 'an object'],
};

/** What is wrong with one field, as a person at a form would say it: `最多200字 / at most 200 characters`. Messages of our own schemas win. */
export function zodMessage(issue: z.core.$ZodRawIssue): string | undefined {
  const said = inWords(issue);
  return said && `${said[0]} / ${said[1]}`;
}

function inWords(issue: z.core.$ZodRawIssue): [zh: string, en: string] | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? ['必填', 'required'] : expected(issue.expected);
    case 'too_small':
      if (issue.inclusive === false) return [`应大于${issue.minimum}`, `must be greater than ${issue.minimum}`];
      return issue.origin === 'string' && Number(issue.minimum) <= 1
        ? ['不能为空', 'must not be empty']
        : bounded('至少', 'at least', issue.minimum, issue.origin);
    case 'too_big':
      return bounded('最多', 'at most', issue.maximum, issue.origin);
    case 'invalid_value':
      if (issue.input === undefined) return ['必填', 'required'];
      return ['不在可选范围', `not one of ${issue.values.map(String).join(', ')}`];
    case 'invalid_format':
      return ['格式不对', issue.format === 'regex' ? 'not in the right form' : `not a valid ${issue.format}`];
    case 'unrecognized_keys':
      return [`未知字段 ${issue.keys.join('、')}`, `unknown field ${issue.keys.join(', ')}`];
    default:
      return undefined;
  }
}

function expected(kind: string): [zh: string, en: string] {
  const [zh, en] = kinds[kind] ?? [kind, kind];
  return [`应为${zh}`, `should be ${en}`];
}

function bounded(zh: string, en: string, limit: number | bigint, origin: string): [zh: string, en: string] {
  const [zhUnit, enUnit] = sizes[origin] ?? ['', ''];
  return [`${zh}${limit}${zhUnit}`, `${en} ${limit} ${enUnit}`.trim()];
}
