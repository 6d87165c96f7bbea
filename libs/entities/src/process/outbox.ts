import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What must leave the transaction. Holds references only: no personal data ever enters a queue. */
@Entity()
@Unique(['topic', 'ref'])
export class Outbox {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column('text')
  topic!: string;

  @Column('uuid')
  ref!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  /** Last handed to the queue; handed over again when nothing came of it. */
  @Column('timestamptz', { nullable: true })
  dispatchedAt!: Date | null;

  /** Nobody takes the row up before this instant of real time: a worker is at it, or it failed and waits. */
  @Column('timestamptz', { nullable: true })
  notBefore!: Date | null;

  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;

  @Column('int', { default: 0 })
  attempts!: number;

  @Column('text', { nullable: true })
  lastError!: string | null;
}

/** The stored answer of a POST that carried an Idempotency-Key, written with its effect. */
@Entity()
@Unique('one_answer_per_key', ['actor', 'key'])
export class Idempotency {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column('text')
  actor!: string;

  @Column('text')
  key!: string;

  @Column('text')
  requestHash!: string;

  @Column('jsonb')
  answer!: unknown;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
