/** @param {string} text */
export const literal = (text) => `'${text.replaceAll("'", "''")}'`;

/**
 * A value of a specimen as an SQL expression, with the parts that differ from row to row put in.
 * @param {string | null} value as PostgreSQL prints it
 * @param {string} type
 * @param {Map<string, string>} parts text of the specimen → SQL expression of text
 */
export function expression(value, type, parts) {
  if (value === null) return `NULL::${type}`;
  const whole = parts.get(value);
  if (whole) return `(${whole})::${type}`;
  let text = literal(value);
  for (const [part, put] of parts) if (value.includes(part)) text = `replace(${text}, ${literal(part)}, ${put})`;
  return `${text}::${type}`;
}

const ids = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Every UUID of our making in a list of rows, each once.
 * @param {import('./specimen.mjs').Row[]} rows
 */
export const idsIn = (rows) => [
  ...new Set(rows.flatMap((row) => Object.values(row).flatMap((value) => value?.match(ids) ?? []))),
];
