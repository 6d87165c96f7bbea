import { parsed, type Runtime } from '@banjie/runtime';
import type { Actor, RegisterColumn } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { registerOf, type OfficeRegister } from './register-of.js';
import type { ShownColumn } from './shapes.js';

/** In characters: narrower shows nothing, wider fills a page. */
const widths = { narrowest: 4, widest: 80 } as const;

const chosen = z.strictObject({
  name: z.string().max(40),
  width: z.int().min(widths.narrowest).max(widths.widest),
});
type ChosenColumn = z.infer<typeof chosen>;

/** The columns to show, in their order, each in its width; at least one. */
export const registerLayoutForm = z.strictObject({ columns: z.array(chosen).min(1).max(40) });

/** The columns of a register as this officer keeps them; those they did not choose follow, not shown. */
export async function readColumns(
  manager: EntityManager,
  officer: Actor,
  register: OfficeRegister,
): Promise<ShownColumn[]> {
  const [kept] = await manager.query<{ columns: ChosenColumn[] }[]>(
    'SELECT columns FROM register_layout WHERE officer = $1 AND register = $2',
    [officer.id, register.name],
  );
  return arranged(register.columns, kept?.columns ?? null);
}

function arranged(columns: readonly RegisterColumn[], kept: readonly ChosenColumn[] | null): ShownColumn[] {
  if (kept === null) return columns.map((column) => shown(column, column.isExtra !== true));
  const known = kept.flatMap(({ name, width }) => {
    const column = columns.find((one) => one.name === name);
    return column ? [{ ...shown(column, true), width }] : [];
  });
  const others = columns.filter(({ name }) => !known.some((one) => one.name === name));
  return [...known, ...others.map((column) => shown(column, false))];
}

const shown = ({ name, label, form, order, width }: RegisterColumn, isShown: boolean): ShownColumn => ({
  name,
  label,
  isNumber: form === 'count',
  order: order ?? null,
  isShown,
  width,
});

/** Keeps which columns of a register an officer sees, in which order and width; for them alone. */
export async function keepColumns(
  { manager }: Runtime,
  officer: Actor,
  { name, form }: { name: string; form: unknown },
): Promise<ShownColumn[]> {
  const register = registerOf(name, officer);
  const { columns } = parsed(registerLayoutForm, form);
  const known = columns.filter((one, index) => {
    const isFirst = columns.findIndex((other) => other.name === one.name) === index;
    return isFirst && register.columns.some((column) => column.name === one.name);
  });
  await manager.query(
    `INSERT INTO register_layout (officer, register, columns) VALUES ($1, $2, $3)
     ON CONFLICT (officer, register) DO UPDATE SET columns = EXCLUDED.columns, saved_at = clock_timestamp()`,
    [officer.id, register.name, JSON.stringify(known)],
  );
  return readColumns(manager, officer, register);
}
