import { columnTypes, type Rows } from '@banjie/entities';

export type Table = keyof Rows;
export type ColumnOf<Of extends Table> = keyof Rows[Of] & string;

/** Columns with the types their JSON is read as. */
export type Columns<Name extends string = string> = Readonly<Record<Name, string>>;

/** Some columns of a table. */
export interface Part<Of extends Table = Table, Name extends string = string> {
  table: Of;
  columns: Columns<Name>;
}

/** A row with these columns. */
export type RowOf<Some> = Some extends Part<infer Of, infer Name> ? Pick<Rows[Of], Name & keyof Rows[Of]> : never;

function partOf<Of extends Table, Name extends string>(table: Of, takes: (name: string) => boolean): Part<Of, Name> {
  const columns = Object.fromEntries(Object.entries(columnTypes[table]).filter(([name]) => takes(name)));
  return { table, columns: columns as Columns<Name> };
}

export const only = <Of extends Table, Name extends ColumnOf<Of>>(table: Of, ...names: Name[]): Part<Of, Name> =>
  partOf(table, (name) => names.some((one) => one === name));

export const allBut = <Of extends Table, Left extends ColumnOf<Of> = never>(
  table: Of,
  ...left: Left[]
): Part<Of, Exclude<ColumnOf<Of>, Left>> => partOf(table, (name) => !left.some((one) => one === name));

/** SQL: the rows of a JSON parameter, named `x`. */
export const recordset = (parameter: number, columns: Columns): string =>
  `jsonb_to_recordset($${parameter}::jsonb) AS x(${Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')})`;

/** SQL: inserts the rows `from` names `x`. */
export function insertion({ table, columns }: Part, from: string): string {
  const names = Object.keys(columns);
  return `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.map((name) => `x.${name}`).join(', ')} FROM ${from}`;
}
