import { Check, Column, Entity, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** The one row of settings of this installation. `settingsVersion` rises with every change of staff, calendar or limits. */
@Entity()
@Check('one_office', `"id" = 1`)
export class Office {
  @PrimaryColumn('int')
  id!: number;

  /** trial, replay or production; a shifted clock is refused in production. */
  @Column('text')
  mode!: string;

  /** Milliseconds added to the database's clock. */
  @Column('bigint', { default: 0 })
  clockShift!: string;

  /** Where a requested advance of the trial clock ends. */
  @Column('timestamptz', { nullable: true })
  travelTo!: Date | null;

  @Column('bigint', { default: 1 })
  settingsVersion!: string;

  /** When a worker last swept; the health page shows its age. */
  @Column('timestamptz', { nullable: true })
  sweptAt!: Date | null;

  /** When an administrator last asked for a sweep; a worker that swept before this sweeps again. */
  @Column('timestamptz', { nullable: true })
  sweepAskedAt!: Date | null;

  @Column('text')
  name!: string;

  /** Where the public finds the office and calls it: what a page says that cannot open. */
  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { nullable: true })
  telephone!: string | null;

  /** By which version of the standing the columns of processes were computed. */
  @Column('int', { default: 0 })
  standingVersion!: number;

  /** By which version of the canonical forms petitioners are found again. */
  @Column('int', { default: 0 })
  canonicalVersion!: number;

  /** The officer who is first contact for what comes in online (R1); empty: the coordination desk. */
  @Column('text', { nullable: true })
  onlineContact!: string | null;
}

/** A year of the State Council's holiday notice as loaded here. */
@Entity()
export class CalendarYearRow {
  @PrimaryColumn('int')
  year!: number;

  @Column('jsonb')
  days!: unknown;

  @Column('int', { default: 1 })
  version!: number;

  @Column('text')
  loadedBy!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  loadedAt!: Date;
}

/** An administrator's change of a time limit: versioned, never edited. */
@Entity()
@Unique(['clock', 'version'])
export class LimitOverride {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column('text')
  clock!: string;

  @Column('int')
  term!: number;

  @Column('int')
  version!: number;

  @Column('date')
  effectiveFrom!: string;

  @Column('text')
  decidedBy!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}

/** An administrator's decision who signs a kind of paper: versioned, never edited. */
@Entity()
export class SignOffDecision {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'PK_sign_off_decision' })
  paper!: string;

  @PrimaryColumn('int', { primaryKeyConstraintName: 'PK_sign_off_decision' })
  version!: number;

  @Column('text')
  level!: string;

  @Column('date')
  effectiveFrom!: string;

  @Column('text')
  decidedBy!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}

/** The heads of all chains of one day, also written to a file outside the database. */
@Entity()
export class HistoryAnchor {
  @PrimaryColumn('date')
  day!: string;

  @Column('int')
  cases!: number;

  @Column('text')
  digest!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
