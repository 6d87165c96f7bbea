/** A material the petitioner was asked to add (R1 「一次性告知」). */
export interface AskedMaterial {
  material: string;
  /** ISO 8601, as `broughtAt`. */
  askedAt: string;
  /** Null while nothing that was added is said to be it. */
  broughtAt: string | null;
}

/** Of a stored petition, the earliest first; of another process, or one that never asked, none. */
export const materialsAskedIn = ({ context }: { context: object }): AskedMaterial[] => [
  ...((context as Asked).materialsAsked ?? []),
];

interface Asked {
  materialsAsked?: readonly AskedMaterial[];
}

/** As the same material is known by, however it is spaced and pointed. */
const keyOf = (material: string): string =>
  material
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{P}\p{Z}\p{C}\p{S}]/gu, '');

/** What is still to be brought, each once. */
export const stillAsked = ({ materialsAsked = [] }: Asked): string[] =>
  materialsAsked.filter(({ broughtAt }) => broughtAt === null).map(({ material }) => material);

/** Those of them that were asked for before, brought since or not. */
export const askedBefore = ({ materialsAsked = [] }: Asked, materials: readonly string[]): string[] =>
  materials.filter((one) => materialsAsked.some(({ material }) => keyOf(material) === keyOf(one)));

/** With what a notice asks for; what is asked for again is to be brought again. */
export function withAsked(
  { materialsAsked = [] }: Asked,
  { materials, at }: { materials: readonly string[]; at: string },
): AskedMaterial[] {
  const keys = new Set(materials.map(keyOf));
  const others = materialsAsked.filter(({ material, broughtAt }) => broughtAt !== null || !keys.has(keyOf(material)));
  const once = new Map(materials.map((material) => [keyOf(material), material]));
  return [...others, ...[...once.values()].map((material) => ({ material, askedAt: at, broughtAt: null }))];
}

/** With what was brought of it. */
export const withBrought = (
  { materialsAsked = [] }: Asked,
  { meets, at }: { meets: readonly string[]; at: string },
): AskedMaterial[] =>
  materialsAsked.map((one) =>
    one.broughtAt === null && meets.some((material) => material === one.material) ? { ...one, broughtAt: at } : one,
  );
