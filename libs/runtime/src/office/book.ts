import {
  calendarYearSchema,
  computeDeadline,
  effectiveLimits,
  localDateOf,
  roles,
  WorkCalendar,
  type Actor,
  type CalendarYear,
  type ClockName,
  type ClockRun,
  type Deadline,
  type Directory,
  type LimitOverride,
  type Role,
} from '@banjie/workflows';
import type { EntityManager } from 'typeorm';

export interface StaffMember extends Actor {
  name: string;
  email: string | null;
  disabled: boolean;
  /** Signed in with a password an administrator issued: nothing is open before there is an own one. */
  passwordIsOneTime: boolean;
}

/** A closed unit is named where it once acted, and takes part in nothing new. */
export interface UnitEntry {
  name: string;
  keywords: string[];
  closed: boolean;
}

/** Staff, competence, calendar and limits as of one version of the settings. Immutable. */
export class Book {
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  private readonly limitsByDate = new Map<string, ReturnType<typeof effectiveLimits>>();

  constructor(
    readonly version: string,
    readonly officeName: string,
    readonly units: ReadonlyMap<string, UnitEntry>,
    readonly staff: ReadonlyMap<string, StaffMember>,
    readonly leaders: ReadonlyMap<string, string[]>,
    readonly cleared: ReadonlySet<string>,
    private readonly years: readonly CalendarYear[],
    readonly overrides: readonly LimitOverride[],
    private readonly categories: readonly string[] = [],
  ) {
    this.calendar = new WorkCalendar(years);
    this.directory = this.makeDirectory();
  }

  /** The dates of a run by the limits in force on the day it started (R3). */
  deadline(clock: ClockName, run: ClockRun): Deadline {
    const on = localDateOf(run.startedAt);
    let limits = this.limitsByDate.get(on);
    if (!limits) {
      limits = effectiveLimits(this.overrides, on);
      if (this.limitsByDate.size > 500) this.limitsByDate.clear();
      this.limitsByDate.set(on, limits);
    }
    return computeDeadline({ clock, run, limit: limits[clock], calendar: this.calendar });
  }

  /** The highest version of a limit; 1 is the table itself. */
  limitVersion(clock: ClockName): number {
    return Math.max(1, ...this.overrides.filter((override) => override.clock === clock).map(({ version }) => version));
  }

  /** The same book with one thing changed, to see what the change would do. */
  with({ year, override }: { year?: CalendarYear; override?: LimitOverride }): Book {
    const years = year ? [...this.years.filter((one) => one.year !== year.year), year] : this.years;
    const overrides = override ? [...this.overrides, override] : this.overrides;
    return new Book(
      this.version,
      this.officeName,
      this.units,
      this.staff,
      this.leaders,
      this.cleared,
      years,
      overrides,
      this.categories,
    );
  }

  /** Whether there is such a unit to give work to. */
  isOpenUnit(unit: string): boolean {
    return this.units.get(unit)?.closed === false;
  }

  /** A category of the dictionary, to whichever of its levels (R2). */
  isCategory(path: string): boolean {
    return this.categories.some((entry) => entry === path || entry.startsWith(`${path}/`));
  }

  /** Active officers who hold a role. */
  holding(role: Role): string[] {
    return [...this.staff.values()]
      .filter((officer) => !officer.disabled && officer.roles.includes(role))
      .map(({ id }) => id);
  }

  headOf(unit: string): string[] {
    return this.holding('unitHead').filter((id) => this.staff.get(id)?.unit === unit);
  }

  private makeDirectory(): Directory {
    const units = [...this.units.keys()];
    return {
      headOf: Object.fromEntries(units.map((unit) => [unit, this.headOf(unit)[0] ?? null])),
      leaderOf: Object.fromEntries(units.map((unit) => [unit, this.leaders.get(unit) ?? []])),
      standIns: (['principalLeader', 'leader'] as const).map((role) =>
        this.holding(role).map((id) => ({ id, unit: this.staff.get(id)?.unit ?? '' })),
      ),
    };
  }
}

interface BookRow {
  settings_version: string;
  name: string;
  units: (UnitEntry & { id: string })[] | null;
  staff:
    | {
        id: string;
        name: string;
        unit: string;
        roles: string[];
        email: string | null;
        disabled: boolean;
        passwordIsOneTime: boolean;
      }[]
    | null;
  competence: { leader: string; unit: string }[] | null;
  cleared: string[] | null;
  years: unknown[] | null;
  overrides: LimitOverride[] | null;
  categories: string[] | null;
}

const readBook = `
  SELECT o.settings_version::text, o.name,
    (SELECT jsonb_agg(jsonb_build_object('id', id, 'name', name, 'keywords', keywords, 'closed', closed_at IS NOT NULL) ORDER BY position, id) FROM unit) AS units,
    (SELECT jsonb_agg(jsonb_build_object('id', id, 'name', name, 'unit', unit, 'roles', roles, 'email', email,
       'disabled', disabled_at IS NOT NULL, 'passwordIsOneTime', password_is_one_time) ORDER BY id) FROM officer) AS staff,
    (SELECT jsonb_agg(jsonb_build_object('leader', leader, 'unit', unit)) FROM competence) AS competence,
    (SELECT jsonb_agg(officer) FROM sealed_clearance) AS cleared,
    (SELECT jsonb_agg(days ORDER BY year) FROM calendar_year_row) AS years,
    (SELECT jsonb_agg(jsonb_build_object('clock', clock, 'term', term, 'version', version, 'effectiveFrom', effective_from,
       'decidedBy', decided_by, 'reason', reason)) FROM limit_override) AS overrides,
    (SELECT jsonb_agg(path) FROM category) AS categories
  FROM office o WHERE o.id = 1`;

/** Reads the settings in one round trip. */
export async function openBook(manager: EntityManager): Promise<Book> {
  const [row] = await manager.query<BookRow[]>(readBook);
  if (!row) throw new Error('The database has no office: run the migrations first.');
  const leaders = new Map<string, string[]>();
  for (const { leader, unit } of row.competence ?? []) leaders.set(unit, [...(leaders.get(unit) ?? []), leader]);
  return new Book(
    row.settings_version,
    row.name,
    new Map((row.units ?? []).map((unit) => [unit.id, unit])),
    new Map((row.staff ?? []).map((officer) => [officer.id, { ...officer, roles: officer.roles.filter(isRole) }])),
    leaders,
    new Set(row.cleared ?? []),
    (row.years ?? []).map((year) => calendarYearSchema.parse(year)),
    row.overrides ?? [],
    row.categories ?? [],
  );
}

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role);

/** Keeps one book open and turns to the next as soon as a read shows a newer version. */
export class Bookshelf {
  private current: Book | null = null;

  constructor(private readonly manager: EntityManager) {}

  async at(version: string): Promise<Book> {
    if (this.current?.version !== version) this.current = await openBook(this.manager);
    return this.current;
  }

  /** The newest book, for readers that have no version at hand. */
  async newest(): Promise<Book> {
    const [row] = await this.manager.query<{ settings_version: string }[]>(
      'SELECT settings_version::text FROM office WHERE id = 1',
    );
    return this.at(row?.settings_version ?? '');
  }
}
