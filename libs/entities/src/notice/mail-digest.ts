import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An officer who is written to once a day of what merely informs them; without a row, of each notice. */
@Entity()
export class MailDigest {
  @PrimaryColumn('text')
  officer!: string;

  /** When it was chosen: of what was delivered before, each notice was written about. */
  @Column('timestamptz')
  since!: Date;

  /** On the office's clock. */
  @Column('timestamptz')
  dueAt!: Date;

  /** The next one is the last: the officer is written to of each notice again. */
  @Column('boolean', { default: false })
  ends!: boolean;

  /** On the clock of the machine: taken by a worker, or put off after a failure. */
  @Column('timestamptz', { nullable: true })
  notBefore!: Date | null;

  @Column('int', { default: 0 })
  attempts!: number;

  @Column('text', { nullable: true })
  lastError!: string | null;
}
