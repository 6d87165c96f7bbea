import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A missed limit: a permanent event, not a status (R3). */
@Entity()
@Unique('one_breach_per_run', ['processId', 'clock', 'run'])
@Index(['unit', 'at'])
export class Breach {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column('uuid')
  caseId!: string;

  @Column('uuid')
  processId!: string;

  @Column('text')
  clock!: string;

  @Column('int')
  run!: number;

  @Column('text', { nullable: true })
  unit!: string | null;

  @Column('text', { nullable: true })
  officer!: string | null;

  /** Who sat at the officer's desk when it happened: the breach is the officer's all the same (R5). */
  @Column('text', { nullable: true })
  deputy!: string | null;

  @Column('timestamptz')
  at!: Date;
}

/** A clue for the discipline committee (线索); never a sanction (R6). */
@Entity()
@Unique(['caseId', 'historySeq', 'position'])
export class Clue {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  caseId!: string;

  @Column('uuid')
  processId!: string;

  @Column('int')
  historySeq!: number;

  @Column('int')
  position!: number;

  @Column('int')
  situation!: number;

  @Column('text', { nullable: true })
  unit!: string | null;

  @Column('text', { nullable: true })
  officer!: string | null;

  @Column('text')
  fact!: string;

  @Column('timestamptz')
  at!: Date;
}

/** A measure in force against an officer; a withdrawn one stays on record and no longer counts (R6). */
@Entity()
@Index(['officer', 'year'])
export class LedgerEntry {
  @PrimaryColumn('uuid')
  processId!: string;

  @Column('uuid')
  caseId!: string;

  @Column('text')
  officer!: string;

  @Column('int')
  year!: number;

  @Column('text')
  measure!: string;

  @Column('int')
  situation!: number;

  @Column('timestamptz')
  enteredAt!: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { nullable: true })
  withdrawnReason!: string | null;
}
