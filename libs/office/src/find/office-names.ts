import type { OfficeSettings, StaffMember } from '@banjie/runtime';
import { canonicalName } from '@banjie/workflows';
import { spellingsOf } from './spelling.js';

/** A name of the office as it may be typed. */
interface Spelt<Named> {
  of: Named;
  name: string;
  spellings: readonly string[];
}

const spelt = <Named>(of: Named, name: string): Spelt<Named> => ({
  of,
  name: canonicalName(name),
  spellings: spellingsOf(name),
});

/** Fewer signs are the beginning of anything. */
const shortest = 2;

const isTyped = (typed: string, { name, spellings: [initials, whole = ''] }: Spelt<unknown>): boolean =>
  [...typed].length >= shortest &&
  (name.includes(typed) || initials === typed || (typed.length > shortest && whole.startsWith(typed)));

/** Officers, units and categories, found by name, pinyin or initials. */
export class OfficeNames {
  private readonly officers: readonly Spelt<StaffMember>[];
  private readonly units: readonly Spelt<string>[];
  private readonly categories: readonly Spelt<string>[];

  private constructor({ staff, units, categories }: OfficeSettings) {
    this.officers = [...staff.values()].map((officer) => spelt(officer, officer.name));
    this.units = [...units].map(([id, { name }]) => spelt(id, name));
    this.categories = categories.flatMap((path) => path.split('/').map((level) => spelt(path, level)));
  }

  /** Made once for each version of the settings. */
  static of(settings: OfficeSettings): OfficeNames {
    const known = made.get(settings) ?? new OfficeNames(settings);
    made.set(settings, known);
    return known;
  }

  /** Those who are there now first. */
  officersNamed(typed: string): StaffMember[] {
    const named = this.officers.filter((one) => isTyped(typed, one)).map(({ of }) => of);
    return [...named.filter(({ disabled }) => !disabled), ...named.filter(({ disabled }) => disabled)];
  }

  unitsNamed(typed: string): string[] {
    return this.units.filter((one) => isTyped(typed, one)).map(({ of }) => of);
  }

  /** By their letters only: their signs are words of the matter. */
  categoriesSpelt(typed: string): string[] {
    if (!/^[a-z]+$/.test(typed)) return [];
    return [...new Set(this.categories.filter((one) => isTyped(typed, one)).map(({ of }) => of))];
  }
}

const made = new WeakMap<OfficeSettings, OfficeNames>();
