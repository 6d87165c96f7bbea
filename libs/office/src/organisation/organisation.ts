import { roles, type Role } from '@banjie/workflows';
import type { EntityManager } from 'typeorm';

export interface OrganisationUnit {
  id: string;
  name: string;
  parent: string | null;
  keywords: string[];
  position: number;
  closed: boolean;
  /** Accounts of the leaders in charge (分管领导). */
  leaders: string[];
  /** Matters the unit has to act on now; the sealed lane is not counted (R12). */
  openMatters: number;
}

export interface Member {
  id: string;
  name: string;
  unit: string;
  roles: Role[];
  email: string | null;
  disabled: boolean;
}

export interface OrganisationMember extends Member {
  cleared: boolean;
  passwordIsOneTime: boolean;
  /** Matters that wait for this very person; the sealed lane is not counted (R12). */
  openMatters: number;
}

/** The office as the public knows it. */
export interface OfficeContact {
  name: string;
  address: string | null;
  telephone: string | null;
}

/** Units and staff as they are, with what they hold. */
export interface Organisation extends OfficeContact {
  units: OrganisationUnit[];
  officers: OrganisationMember[];
}

// Within one statement: what the counts say and whose they are is of the same moment.
const readAll = `
  SELECT o.name, o.address, o.telephone,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'parent', u.parent, 'keywords', u.keywords, 'position', u.position,
      'closed', u.closed_at IS NOT NULL, 'openMatters', COALESCE(p.held, 0),
      'leaders', ARRAY(SELECT leader FROM competence c WHERE c.unit = u.id ORDER BY leader)) ORDER BY u.closed_at IS NOT NULL, u.position, u.id)
      FROM unit u LEFT JOIN (SELECT unit, count(*)::int AS held FROM process WHERE open AND NOT sealed GROUP BY unit) p ON p.unit = u.id), '[]') AS units,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'unit', f.unit, 'roles', f.roles, 'email', f.email,
      'disabled', f.disabled_at IS NOT NULL, 'passwordIsOneTime', f.password_is_one_time, 'openMatters', COALESCE(p.held, 0),
      'cleared', EXISTS (SELECT FROM sealed_clearance s WHERE s.officer = f.id)) ORDER BY f.disabled_at IS NOT NULL, f.unit, f.id)
      FROM officer f LEFT JOIN (SELECT officer, count(*)::int AS held FROM process WHERE open AND NOT sealed GROUP BY officer) p ON p.officer = f.id), '[]') AS officers
  FROM office o WHERE o.id = 1`;

/** Reads the whole organisation in one round trip. */
export async function readOrganisation(manager: EntityManager): Promise<Organisation> {
  const [row] = await manager.query<Organisation[]>(readAll);
  if (!row) throw new Error('The database has no office: run the migrations first.');
  const known = new Set<string>(roles);
  return {
    ...row,
    officers: row.officers.map((officer) => ({ ...officer, roles: officer.roles.filter((role) => known.has(role)) })),
  };
}

/** Asks nothing of the organisation but where the public finds it. */
export async function readOfficeContact(manager: EntityManager): Promise<OfficeContact> {
  const [row] = await manager.query<OfficeContact[]>('SELECT name, address, telephone FROM office WHERE id = 1');
  if (!row) throw new Error('The database has no office: run the migrations first.');
  return row;
}
