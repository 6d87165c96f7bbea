import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A change of units, staff, roles, competence or clearance: who, when and what. Never edited. */
@Entity()
export class OrganisationChange {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  /** Who changed it; `founding` where there was nobody yet. */
  @Column('text')
  officer!: string;

  @Column('text')
  act!: string;

  /** The unit or officer changed; null for the office itself. */
  @Column('text', { nullable: true })
  subject!: string | null;

  /** What it was and what it became, and the reason given. */
  @Column('jsonb')
  detail!: Record<string, unknown>;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
