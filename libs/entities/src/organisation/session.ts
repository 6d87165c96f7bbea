import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A signed-in browser. The cookie holds the token, the database only its SHA-256. */
@Entity()
export class Session {
  @PrimaryColumn('text')
  tokenHash!: string;

  @Index()
  @Column('text')
  officer!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  lastSeenAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;
}

/** One row per failed sign-in, per account and source: the lockout ladder counts these. */
@Entity()
@Index(['account', 'source', 'at'])
export class FailedSignIn {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column('text')
  account!: string;

  /** SHA-256 of the network address; the address itself is not kept. */
  @Column('text')
  source!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
