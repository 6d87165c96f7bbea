import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A notice owed by a machine. The transaction states the debt; the worker renders, numbers and delivers it. */
@Entity()
@Unique(['caseId', 'historySeq', 'position'])
@Unique('one_notice_number', ['prefix', 'year', 'serial'])
export class Notice {
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

  @Column('text')
  kind!: string;

  @Column('text', { array: true })
  recipients!: string[];

  @Column('boolean')
  toPetitioner!: boolean;

  @Column('jsonb')
  data!: Record<string, unknown>;

  @Column('timestamptz')
  owedAt!: Date;

  /** 〔2026〕1号: prefix, year and serial, given when the text is rendered. */
  @Column('text', { nullable: true })
  prefix!: string | null;

  @Column('int', { nullable: true })
  year!: number | null;

  @Column('int', { nullable: true })
  serial!: number | null;

  @Column('text', { nullable: true })
  number!: string | null;

  @Column('text', { nullable: true })
  title!: string | null;

  @Column('text', { nullable: true })
  body!: string | null;

  @Column('timestamptz', { nullable: true })
  issuedAt!: Date | null;
}

/** Proof of delivery: one row per notice, recipient and channel. */
@Entity()
@Unique('delivered_once', ['noticeId', 'recipient', 'channel'])
@Index(['recipient', 'deliveredAt'])
export class Delivery {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column('uuid')
  noticeId!: string;

  /** An officer's id, or `petitioner`. */
  @Column('text')
  recipient!: string;

  /** inbox, track (the petitioner's page) or mail. */
  @Column('text')
  channel!: string;

  @Column('timestamptz')
  deliveredAt!: Date;

  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;

  /** The other side's own receipt, e.g. the mail server's answer. */
  @Column('text', { nullable: true })
  proof!: string | null;
}
