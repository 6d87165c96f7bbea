import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That somebody is away from one day to another, and who sits at their desk meanwhile (请假、代岗). Nothing of it is ever deleted. */
@Entity()
@Index(['principal'])
export class Absence {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  principal!: string;

  /** Null where nobody stands in (situation 14 of R6). */
  @Column('text', { nullable: true })
  deputy!: string | null;

  /** Both days are included, Asia/Shanghai. */
  @Column('date')
  fromDay!: string;

  @Column('date')
  toDay!: string;

  @Column('text')
  reason!: string;

  @Column('text')
  recordedBy!: string;

  @Column('timestamptz')
  recordedAt!: Date;

  /** Null with `approvedAt` set: nobody is above the principal, and it took effect with the record. */
  @Column('text', { nullable: true })
  approvedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;

  /** Who ended it, or refused the deputy. */
  @Column('text', { nullable: true })
  endedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('text', { nullable: true })
  endReason!: string | null;
}

/** A matter that was due while its officer was away without a deputy: told before it begins, and a clue once it has (R6). */
@Entity()
export class AbsenceAlert {
  @PrimaryColumn('uuid')
  absence!: string;

  @PrimaryColumn('uuid')
  process!: string;

  /** `warning` before the absence begins, `clue` once it has. */
  @PrimaryColumn('text')
  kind!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
