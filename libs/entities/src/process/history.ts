import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Append-only, hash-chained per case; the application's role has neither UPDATE nor DELETE on it. The database adds
 * `xact`, the transaction that wrote the row: the order in which the office is followed live.
 */
@Entity()
export class History {
  @PrimaryColumn('uuid')
  caseId!: string;

  @PrimaryColumn('int')
  seq!: number;

  @Column('uuid', { nullable: true })
  processId!: string | null;

  @Column('text', { nullable: true })
  processKind!: string | null;

  @Column('text')
  type!: string;

  /** The event as the machine saw it, without personal data of petitioners. */
  @Column('jsonb')
  event!: Record<string, unknown>;

  @Column('text')
  actor!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text', { nullable: true })
  fromStage!: string | null;

  @Column('text', { nullable: true })
  toStage!: string | null;

  /** A timer can be spent once and never again: this key makes its effect exactly-once. */
  @Index({ unique: true })
  @Column('uuid', { nullable: true })
  timerId!: string | null;

  @Column('text')
  previousHash!: string;

  @Column('text')
  hash!: string;
}
