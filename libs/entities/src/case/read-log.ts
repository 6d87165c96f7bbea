import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * Who read what of a case, when, and by what relation (R12): one row a reader, desk, thing read and day, with its first and last
 * time and how often. Ids of officers only; nobody can delete one.
 */
@Entity()
@Index('read_log_of_case', ['caseId', 'firstAt'])
@Check('read_at_least_once', `"count" >= 1 AND "last_at" >= "first_at"`)
export class ReadLog {
  @PrimaryColumn('uuid')
  caseId!: string;

  /** Id of an officer, or `petitioner`. */
  @PrimaryColumn('text')
  reader!: string;

  /** At whose desk it was read by a deputy; empty at one's own (R1). */
  @PrimaryColumn('text')
  desk!: string;

  /** casePage, attachment, paper … */
  @PrimaryColumn('text')
  kind!: string;

  /** Id of the file or paper; empty for the page itself. */
  @PrimaryColumn('text')
  item!: string;

  /** The office's day. */
  @PrimaryColumn('date')
  day!: string;

  /** Of which process the thing is: of what only some know of, only these see that it was read (R6). */
  @Column('uuid', { nullable: true })
  processId!: string | null;

  /** By which the reader may read the case: all of the day. */
  @Column('text', { array: true })
  relations!: string[];

  @Column('timestamptz')
  firstAt!: Date;

  @Column('timestamptz')
  lastAt!: Date;

  @Column('int')
  count!: number;
}
