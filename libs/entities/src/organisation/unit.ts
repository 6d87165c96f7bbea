import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit (责任单位) of the office: a station, an office, a committee. Ids are short stable words. */
@Entity()
export class Unit {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  parent!: string | null;

  /** Words by which the trial office and the replay route a matter here. */
  @Column('text', { array: true, default: () => `'{}'` })
  keywords!: string[];

  @Column('int', { default: 0 })
  position!: number;

  /** A closed unit keeps its name for what it once handled and gets nothing new. */
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
