import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * The file of one matter. All its processes and its history hang on it; `historySeq` is the token every
 * write is guarded by, so that two writers of one case can never both win.
 */
@Entity()
@Index('case_file_hands', { synchronize: false })
@Unique(['series', 'year', 'serial'])
@Check(
  'no_denial_without_confirmation',
  `("outcome" is not null and "outcome" in ('notAccepted', 'cannotBeDone')) = ("denial_confirmation" is not null)`,
)
export class CaseFile {
  @PrimaryColumn('uuid')
  id!: string;

  /** e.g. `XF-2026-00012`. Gapless per series and year. */
  @Index({ unique: true })
  @Column('text')
  number!: string;

  @Column('text')
  series!: string;

  @Column('int')
  year!: number;

  @Column('int')
  serial!: number;

  /** Accusations (检举控告): visible to named discipline staff only (R12). */
  @Column('boolean', { default: false })
  sealed!: boolean;

  @Column('int')
  historySeq!: number;

  @Column('text')
  historyHead!: string;

  @Column('text', { nullable: true })
  outcome!: string | null;

  /** The leader's confirmation without which no negative outcome can be stored (R4). */
  @Column('uuid', { nullable: true })
  denialConfirmation!: string | null;

  /** Every unit that ever held the matter: they may go on reading it. */
  @Column('text', { array: true, default: () => `'{}'` })
  units!: string[];

  /** Who acted in whose name here, as `deputy:principal`: in this case they stay one person (R6). */
  @Column('text', { array: true, default: () => `'{}'` })
  actedFor!: string[];

  /** The officers who have acted in it, in the order of their first act. */
  @Column('text', { array: true, default: () => `'{}'` })
  hands!: string[];

  @Column('timestamptz')
  receivedAt!: Date;

  @Column('timestamptz')
  openedAt!: Date;

  /** The record by which its contents were destroyed (R12); null while they are there. */
  @Column('uuid', { nullable: true })
  destruction!: string | null;
}

/** The last number given per series and year; incremented in the registering transaction, so there are no gaps. */
@Entity()
export class NumberSeries {
  @PrimaryColumn('text')
  series!: string;

  @PrimaryColumn('int')
  year!: number;

  @Column('int')
  last!: number;
}
