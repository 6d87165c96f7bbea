import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * One armed `after` of a machine. The machine declares it, the policy dates it, the sweep fires it.
 * The explanation holds inputs, rule version, each skipped day and why (R3).
 */
@Entity()
@Unique(['processId', 'sendId', 'generation'])
@Index('timer_armed_by_instant', { synchronize: false })
export class Timer {
  @PrimaryColumn('uuid')
  id!: string;

  @Index()
  @Column('uuid')
  caseId!: string;

  @Column('uuid')
  processId!: string;

  /** XState's own id, `xstate.after.<clock>.<rung>.<state path>`. */
  @Column('text')
  sendId!: string;

  @Column('text')
  clock!: string;

  @Column('text')
  rung!: string;

  /** The history entry that armed it. */
  @Column('int')
  generation!: number;

  /** The facts the date is computed from (`ClockRun`): kept so that a changed calendar can be applied. */
  @Column('jsonb')
  run!: unknown;

  @Column('date')
  nominalDue!: string;

  @Column('date')
  effectiveDue!: string;

  /** When the run ends: 24:00 of the effective day, or the minute where hours count (R3). */
  @Column('timestamptz')
  dueAt!: Date;

  @Column('timestamptz')
  fireAt!: Date;

  @Column('boolean')
  provisional!: boolean;

  @Column('int')
  limitVersion!: number;

  @Column('jsonb')
  explanation!: unknown;

  /** armed, fired or cancelled. */
  @Column('text')
  state!: string;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
