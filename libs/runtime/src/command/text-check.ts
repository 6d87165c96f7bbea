/** Deeper than any form of the office; a recursive reader must not be brought to its end by a body of brackets. */
const deepest = 20;

/** What is no text: the NUL that PostgreSQL has no place for, half of a surrogate pair, a noncharacter. */
const badText = /[\0\p{Cs}\p{Noncharacter_Code_Point}]/u;

export interface TextFault {
  path: string;
  message: string;
}

/** Where a value has a shape no form has: too deep, or a field whose name is no text. What its texts hold is the schema's. */
export function shapeFault(value: unknown, path: readonly string[] = []): TextFault | null {
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= deepest) return at(path.slice(0, 1), '嵌套过深 / nested too deeply');
  for (const [name, field] of Object.entries(value)) {
    if (badText.test(name))
      return at(path, '字段名含有无法保存的字符 / the name of a field holds a character that cannot be kept');
    const found = shapeFault(field, [...path, name]);
    if (found) return found;
  }
  return null;
}

/** Where a value that was read by its schema still holds what is no text; null where it can be kept whole. */
export function textFault(value: unknown, path: readonly string[] = []): TextFault | null {
  if (typeof value === 'string')
    return badText.test(value) ? at(path, '含有无法保存的字符 / holds a character that cannot be kept') : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, field] of Object.entries(value)) {
    const found = textFault(field, [...path, name]);
    if (found) return found;
  }
  return null;
}

const at = (path: readonly string[], message: string): TextFault => ({ path: path.join('.') || '(body)', message });
