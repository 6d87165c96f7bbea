import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A leader's confirmation of a filed denial (否定报备, R4). Nobody confirms what they filed themselves. */
@Entity()
@Check('confirmed_by_another', `cardinality("confirmed_by") >= 1 and not ("filed_by" = any("confirmed_by"))`)
@Check('major_is_collective', `not "major" or cardinality("confirmed_by") >= 2`)
export class DenialConfirmation {
  /** The denial process it belongs to. */
  @PrimaryColumn('uuid')
  processId!: string;

  @Index()
  @Column('uuid')
  caseId!: string;

  @Column('text')
  filedBy!: string;

  @Column('text', { array: true })
  confirmedBy!: string[];

  @Column('text')
  ground!: string;

  @Column('boolean')
  major!: boolean;

  @Column('timestamptz')
  at!: Date;
}
