import { readFileSync } from 'node:fs';
import { oneOfEachRoles, type Person } from './cast.js';
import { cellOf, type Asking } from './asking.js';
import { doorCell } from './expected.js';
import { nonsense } from './forms.js';
import { acts } from './rules/acts.js';
import { doors } from './rules/doors.js';

interface Operation {
  name: string;
  method: string;
  path: string;
}

/** Every operation of the OpenAPI document as the tables write it; of the acts, their names. */
export function operationsInDocument(): { asked: Operation[]; acts: string[] } {
  const { paths } = JSON.parse(readFileSync(new URL('../../../apps/api/openapi.json', import.meta.url), 'utf8')) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      name: `${method.toUpperCase()} ${path.replace('/api', '')}`,
      method: method.toUpperCase(),
      path: path.replace('/api/', ''),
      operationId,
    })),
  );
  const isAct = ({ path }: Operation): boolean => /\/acts\/(?!\{)/.test(path);
  return {
    asked: all.filter((one) => !isAct(one)),
    acts: all.filter(isAct).map(({ operationId }) => operationId.replace('_', '.')),
  };
}

const namesInTables = (): { asked: string[]; acts: string[] } => ({
  asked: doors.flatMap(({ operations }) => [...operations]),
  acts: Object.entries(acts).flatMap(([kind, byName]) => Object.keys(byName).map((act) => `${kind}.${act}`)),
});

/** Everybody knocks at every door with nothing sensible to ask: let in, they are told so; else they are turned away. */
export async function knockEverywhere(asking: Asking): Promise<void> {
  const { asked, acts: actsInDocument } = operationsInDocument();
  const tables = namesInTables();
  asking.compare(
    'every operation stands in one row of the tables',
    null,
    asked.map(({ name }) => name).sort(),
    [...tables.asked].sort(),
  );
  asking.compare('every act stands in the tables', null, [...actsInDocument].sort(), [...tables.acts].sort());
  const knocks = asked.flatMap((operation) => [null, ...oneOfEachRoles].map((person) => ({ operation, person })));
  const isOpenToAll = ({ name }: Operation): boolean =>
    doors.some(({ may, operations }) => may === 'everybody' && operations.includes(name));
  // Where anybody may, nobody in particular suffices.
  const meant = knocks.filter(({ operation, person }) => person === null || !isOpenToAll(operation));
  await asking.all(meant, ({ operation, person }) => knock(asking, operation, person));
}

async function knock(asking: Asking, { name, method, path }: Operation, person: Person | null): Promise<void> {
  const rule = doors.find(({ operations }) => operations.includes(name));
  if (!rule) return;
  const body = method === 'POST' ? nonsense : undefined;
  const answer = await asking.ask(person, { method, path: path.replaceAll(/\{[a-zA-Z]+\}/g, 'nothing'), body });
  const found = cellOf(answer);
  const isIn = found === 'in' || found === 404 || found === 415 || answer.body?.code === 'wrongPassword';
  asking.compare(`${name} (${rule.rule})`, person, doorCell(rule.may, person), isIn ? 'in' : found);
}
