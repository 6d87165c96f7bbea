import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a unit was merged into another, by which paper and on whose word (R1). Nothing of it is ever deleted. */
@Entity()
export class UnitMerger {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  unit!: string;

  @Column('text')
  intoUnit!: string;

  @Column('text')
  paper!: string;

  @Column('date')
  paperDate!: string;

  /** The leader on whose word. */
  @Column('text')
  orderedBy!: string;

  @Column('text')
  mergedBy!: string;

  @Column('text')
  reason!: string;

  /** Who was of the unit. */
  @Column('text', { array: true })
  staff!: string[];

  /** By the office's clock. */
  @Column('timestamptz')
  at!: Date;

  /** When every open matter had been told; null until then. */
  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;
}

/** A case that has been told of a merger. */
@Entity()
export class UnitMergerCase {
  @PrimaryColumn('uuid')
  merger!: string;

  @PrimaryColumn('uuid')
  caseId!: string;
}
