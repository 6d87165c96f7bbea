import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A member of staff with an account. */
@Entity()
export class Officer {
  /** The account name; it stands in the history and never changes. */
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  @Index()
  @Column('text')
  unit!: string;

  @Column('text', { array: true, default: () => `'{}'` })
  roles!: string[];

  @Column('text')
  passwordHash!: string;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  /** When a third warning of a year moved the officer to another post (R6). */
  @Column('timestamptz', { nullable: true })
  reassignedAt!: Date | null;

  /** The password was issued by an administrator: it opens nothing but the form for an own one. */
  @Column('boolean', { default: false })
  passwordIsOneTime!: boolean;
}

/** Who leads whom (分管): a leader is competent for a unit's denials, extensions and disputes. */
@Entity()
export class Competence {
  @PrimaryColumn('text')
  leader!: string;

  @PrimaryColumn('text')
  unit!: string;
}

/** The named discipline staff who may see the sealed lane (R12). Nothing else opens it, no role either. */
@Entity()
export class SealedClearance {
  @PrimaryColumn('text')
  officer!: string;

  @Column('text')
  grantedBy!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  grantedAt!: Date;
}
