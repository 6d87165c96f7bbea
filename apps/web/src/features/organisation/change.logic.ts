/** What a change was, on one line: the reason, and each field as it was and as it became. */
export function changeText({ from, to, reason }: Readonly<Record<string, unknown>>): string {
  const [was, became] = [fieldsOf(from), fieldsOf(to)];
  const moved = Object.keys(became).filter(
    (field) => was[field] !== became[field] && (became[field] !== '' || was[field] !== undefined),
  );
  const fields = moved.map((field) =>
    was[field] === undefined ? became[field] : `${was[field] || '—'} → ${became[field] || '—'}`,
  );
  return [typeof reason === 'string' ? reason : '', ...fields].filter(Boolean).join(' · ');
}

function fieldsOf(side: unknown): Record<string, string> {
  if (typeof side === 'string') return { '': side };
  if (typeof side !== 'object' || side === null) return {};
  return Object.fromEntries(Object.entries(side).map(([field, value]) => [field, textOf(value)]));
}

const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(String).join(' / ')
    : value === null || value === undefined || typeof value === 'boolean'
      ? ''
      : String(value);
