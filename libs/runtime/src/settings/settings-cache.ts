import {
  calendarYearSchema,
  localDateOf,
  roles,
  type LimitOverride,
  type Role,
  type SignOffDecision,
} from '@banjie/workflows';
import type { EntityManager } from 'typeorm';
import { OfficeSettings, type Substitution, type UnitEntry } from './office-settings.js';

interface SettingsRow {
  settings_version: string;
  name: string;
  telephone: string | null;
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
  substitutions: Substitution[] | null;
  sign_off: SignOffDecision[] | null;
}

/** What was last done to a unit: one that was opened again and closed has no successor, or two units might be each other's. */
const closedBy = `(SELECT act FROM organisation_change WHERE subject = unit.id AND act IN ('unitMerged', 'unitClosed', 'unitReopened') ORDER BY id DESC LIMIT 1)`;

const settingsQuery = `
  SELECT o.settings_version::text, o.name, o.telephone,
    (SELECT jsonb_agg(jsonb_build_object('id', id, 'name', name, 'keywords', keywords, 'closed', closed_at IS NOT NULL,
       'successor', (SELECT jsonb_build_object('unit', m.into_unit, 'at', m.at, 'paper', m.paper, 'paperDate', m.paper_date)
         FROM unit_merger m WHERE m.unit = unit.id AND ${closedBy} = 'unitMerged' ORDER BY m.id DESC LIMIT 1)) ORDER BY position, id) FROM unit) AS units,
    (SELECT jsonb_agg(jsonb_build_object('id', id, 'name', name, 'unit', unit, 'roles', roles, 'email', email,
       'disabled', disabled_at IS NOT NULL, 'passwordIsOneTime', password_is_one_time) ORDER BY id) FROM officer) AS staff,
    (SELECT jsonb_agg(jsonb_build_object('leader', leader, 'unit', unit)) FROM competence) AS competence,
    (SELECT jsonb_agg(officer) FROM sealed_clearance) AS cleared,
    (SELECT jsonb_agg(days ORDER BY year) FROM calendar_year_row) AS years,
    (SELECT jsonb_agg(jsonb_build_object('clock', clock, 'term', term, 'version', version, 'effectiveFrom', effective_from,
       'decidedBy', decided_by, 'reason', reason)) FROM limit_override) AS overrides,
    (SELECT jsonb_agg(path) FROM category WHERE retired_at IS NULL) AS categories,
    (SELECT jsonb_agg(jsonb_build_object('principal', principal, 'deputy', deputy, 'from', from_day, 'to', to_day) ORDER BY from_day, id)
       FROM absence WHERE deputy IS NOT NULL AND approved_at IS NOT NULL AND ended_at IS NULL) AS substitutions,
    (SELECT jsonb_agg(jsonb_build_object('paper', paper, 'level', level, 'version', version, 'effectiveFrom', effective_from,
       'decidedBy', decided_by, 'reason', reason) ORDER BY version) FROM sign_off_decision) AS sign_off
  FROM office o WHERE o.id = 1`;

/** Reads the settings in one round trip. */
export async function readSettings(manager: EntityManager): Promise<OfficeSettings> {
  const [row] = await manager.query<SettingsRow[]>(settingsQuery);
  if (!row) throw new Error('The database has no office: run the migrations first.');
  const leaders = new Map<string, string[]>();
  for (const { leader, unit } of row.competence ?? []) leaders.set(unit, [...(leaders.get(unit) ?? []), leader]);
  return new OfficeSettings(
    row.settings_version,
    row.name,
    new Map((row.units ?? []).map((unit) => [unit.id, unit])),
    new Map((row.staff ?? []).map((officer) => [officer.id, { ...officer, roles: officer.roles.filter(isRole) }])),
    leaders,
    new Set(row.cleared ?? []),
    (row.years ?? []).map((year) => calendarYearSchema.parse(year)),
    row.overrides ?? [],
    row.categories ?? [],
    row.telephone,
    row.substitutions ?? [],
    '',
    row.sign_off ?? [],
  );
}

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role);

/** Keeps one version of the settings and reads the next as soon as a read of the database shows a newer one. */
export class SettingsCache {
  private current: OfficeSettings | null = null;

  constructor(private readonly manager: EntityManager) {}

  /** The settings as they were when they were last read; null before that. For what must not ask the database. */
  get known(): OfficeSettings | null {
    return this.current;
  }

  /** The settings of a version on the day of an instant of the office's clock, ISO 8601. */
  async at(version: string, now: string): Promise<OfficeSettings> {
    const known = this.current?.version === version ? this.current : await readSettings(this.manager);
    this.current = known.on(localDateOf(now));
    return this.current;
  }

  /** The newest settings, for readers that have no version at hand. */
  async newest(): Promise<OfficeSettings> {
    const [row] = await this.manager.query<{ settings_version: string; now: Date }[]>(
      'SELECT settings_version::text, office_now() AS now FROM office WHERE id = 1',
    );
    if (!row) throw new Error('The database has no office: run the migrations first.');
    return this.at(row.settings_version, row.now.toISOString());
  }
}
