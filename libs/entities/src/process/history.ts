import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Append-only, hash-chained per case; the application's role has neither UPDATE nor DELETE on it. What an event holds goes by a
 * record of destruction only (`destroy_contents`), and the entry stays. The database adds
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

  /** The event as the machine saw it, without personal data of petitioners; what figures rest on once it is destroyed. */
  @Column('jsonb')
  event!: Record<string, unknown>;

  /** Mixed into the digest of the event, so that nobody guesses it back once it is destroyed; null in entries of earlier releases. */
  @Column('text', { nullable: true })
  salt!: string | null;

  /** The digest of an event that was destroyed, empty where its hash was not taken of one; null while the event is there. */
  @Column('text', { nullable: true })
  eventDigest!: string | null;

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
