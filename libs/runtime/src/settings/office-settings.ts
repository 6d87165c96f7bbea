import {
  computeDeadline,
  effectiveLimits,
  isSignOffLaidDown,
  localDateOf,
  seated,
  signOffRulesOn,
  sitsThere,
  unitNow,
  WorkCalendar,
  type Actor,
  type CalendarYear,
  type ClockName,
  type ClockRun,
  type Deadline,
  type Directory,
  type LimitOverride,
  type Role,
  type SignOffDecision,
  type Successor,
} from '@banjie/workflows';

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
  /** Of a unit that was merged; missing of any other. */
  successor?: Merged | null;
}

/** Into which unit, and by which paper. */
export interface Merged extends Successor {
  paper: string;
  /** `YYYY-MM-DD`. */
  paperDate: string;
}

/** A substitution that was approved: from the first day to the last, both included (Asia/Shanghai). */
export interface Substitution {
  principal: string;
  deputy: string;
  from: string;
  to: string;
}

const inForceOn = (substitutions: readonly Substitution[], day: string): Substitution[] =>
  substitutions.filter(({ from, to }) => from <= day && day <= to);

/** Staff, competence, calendar and limits as of one version of the settings, on one day. Immutable. */
export class OfficeSettings {
  readonly directory: Directory;
  readonly calendar: WorkCalendar;
  /** With the desks they sit at for others on this day. */
  readonly staff: ReadonlyMap<string, StaffMember>;
  /** Who stands in for whom on this day. */
  readonly substituted: readonly Substitution[];
  /** Units that were merged, and into which. */
  readonly successors: ReadonlyMap<string, Merged>;
  private readonly limitsByDate = new Map<string, ReturnType<typeof effectiveLimits>>();

  constructor(
    readonly version: string,
    readonly officeName: string,
    readonly units: ReadonlyMap<string, UnitEntry>,
    private readonly members: ReadonlyMap<string, StaffMember>,
    readonly leaders: ReadonlyMap<string, string[]>,
    readonly cleared: ReadonlySet<string>,
    private readonly years: readonly CalendarYear[],
    readonly overrides: readonly LimitOverride[],
    /** The dictionary, levels joined by strokes (R2). */
    readonly categories: readonly string[] = [],
    /** Where the public may call; null until the office has entered it. */
    readonly telephone: string | null = null,
    private readonly substitutions: readonly Substitution[] = [],
    private readonly day = '',
    readonly signOff: readonly SignOffDecision[] = [],
  ) {
    this.substituted = inForceOn(substitutions, day).filter((one) => sitsThere(members, one));
    this.staff = seated(members, this.substituted);
    this.calendar = new WorkCalendar(years);
    this.successors = new Map(
      [...units].flatMap(([id, { closed, successor }]) => (closed && successor ? [[id, successor] as const] : [])),
    );
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

  /** The same settings with one thing changed, to see what the change would do. */
  with({
    year,
    override,
    day = this.day,
  }: {
    year?: CalendarYear;
    override?: LimitOverride;
    day?: string;
  }): OfficeSettings {
    const years = year ? [...this.years.filter((one) => one.year !== year.year), year] : this.years;
    const overrides = override ? [...this.overrides, override] : this.overrides;
    return new OfficeSettings(
      this.version,
      this.officeName,
      this.units,
      this.members,
      this.leaders,
      this.cleared,
      years,
      overrides,
      this.categories,
      this.telephone,
      this.substitutions,
      day,
      this.signOff,
    );
  }

  /** These settings on a day: the same ones unless somebody else stands in on it, or another sign-off is in force. */
  on(day: string): OfficeSettings {
    const those = inForceOn(this.substitutions, day);
    const isSame = those.length === this.substituted.length && those.every((one) => this.substituted.includes(one));
    const beginning = this.signOff.some(({ effectiveFrom: from }) => from > this.day !== from > day);
    return isSame && !beginning ? this : this.with({ day });
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

  /** Who heads a unit; of one that was merged who heads its successor. */
  headOf(unit: string): string[] {
    const now = this.unitNow(unit);
    return this.holding('unitHead').filter((id) => this.staff.get(id)?.unit === now);
  }

  /** Who leads a unit by the competence list; of one that was merged who leads its successor. */
  leadersOf(unit: string): readonly string[] {
    return this.leaders.get(this.unitNow(unit)) ?? [];
  }

  unitNow(unit: string): string {
    return unitNow(unit, this.successors);
  }

  private makeDirectory(): Directory {
    const units = [...this.units.keys()];
    const signOff = signOffRulesOn(this.signOff, this.day);
    return {
      ...(isSignOffLaidDown(signOff) && { rules: { signOff } }),
      headOf: Object.fromEntries(units.map((unit) => [unit, this.headOf(unit)[0] ?? null])),
      leaderOf: Object.fromEntries(units.map((unit) => [unit, this.leadersOf(unit)])),
      officers: [...this.staff.values()].filter(({ disabled }) => !disabled),
      standIns: (['principalLeader', 'leader'] as const).map((role) =>
        this.holding(role).map((id) => ({ id, unit: this.staff.get(id)?.unit ?? '' })),
      ),
    };
  }
}
