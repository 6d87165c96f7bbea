import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Whether a breach on record counts, after its day was corrected; the latest ruling of a breach holds (R3). */
@Entity()
@Index('breach_ruling_of', ['processId', 'clock', 'run', 'id'])
export class BreachRuling {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', primaryKeyConstraintName: 'PK_breach_ruling' })
  id!: string;

  @Index('breach_ruling_case')
  @Column('uuid')
  caseId!: string;

  @Column('uuid')
  processId!: string;

  @Column('text')
  clock!: string;

  @Column('int')
  run!: number;

  @Column('boolean')
  counts!: boolean;

  /** Cards that fall with the breach. */
  @Column('text', { array: true })
  rungs!: string[];

  /** The look-back it was decided in. */
  @Column('uuid')
  ruledIn!: string;

  @Column('text')
  decidedBy!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  at!: Date;
}
