/** Deeper than any form of the office; a recursive reader must not be brought to its end by a body of brackets. */
const deepest = 20;

/** Half of a surrogate pair, or the NUL that PostgreSQL has no place for. */
const badText = /[\0]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export interface TextFault {
  path: string;
  message: string;
}

/** Where a value holds what the database cannot keep; null where it can keep all of it. */
export function textFault(value: unknown, path: readonly string[] = []): TextFault | null {
  if (typeof value === 'string')
    return badText.test(value) ? at(path, '含有无法保存的字符 / holds a character that cannot be kept') : null;
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= deepest) return at(path.slice(0, 1), '嵌套过深 / nested too deeply');
  for (const [name, field] of Object.entries(value)) {
    if (badText.test(name))
      return at(path, '字段名含有无法保存的字符 / the name of a field holds a character that cannot be kept');
    const found = textFault(field, [...path, name]);
    if (found) return found;
  }
  return null;
}

const at = (path: readonly string[], message: string): TextFault => ({ path: path.join('.') || '(body)', message });
