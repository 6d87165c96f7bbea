import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** That a class of files is kept longer here than the source says: a versioned row, never edited (R11). */
@Entity()
@Check('kept_no_shorter', `"years" >= CASE "class" WHEN 'thirtyYears' THEN 30 WHEN 'tenYears' THEN 10 END`)
export class RetentionTerm {
  @PrimaryColumn('text')
  class!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('int')
  years!: number;

  @Column('text')
  decidedBy!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  decidedAt!: Date;
}

/** That one file is kept longer than its class asks (延长保管, R11). */
@Entity()
@Index('retention_extension_of', ['caseId'])
export class RetentionExtension {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  caseId!: string;

  /** The last day it is kept. */
  @Column('date')
  until!: string;

  @Column('text')
  reason!: string;

  @Column('text')
  decidedBy!: string;

  @Column('timestamptz')
  decidedAt!: Date;
}

/**
 * A record of destruction (销毁清册): proposed by one person, decided by another, numbered when it is approved. What was proposed
 * is not changed any more, nor what was decided; it is kept for ever.
 */
@Entity()
@Unique('destruction_record_number', ['sealed', 'numberYear', 'serial'])
@Check('destruction_decided_by_another', `"decided_by" IS NULL OR "decided_by" <> "proposed_by"`)
@Check(
  'destruction_decided_whole',
  `("decided_at" IS NULL) = ("approved" IS NULL) AND ("decided_at" IS NULL) = ("decided_by" IS NULL) AND ("decided_at" IS NULL) = ("decision_reason" IS NULL) AND COALESCE("approved", false) = ("serial" IS NOT NULL)`,
)
@Check('destruction_decided_or_withdrawn', `"withdrawn_at" IS NULL OR "decided_at" IS NULL`)
export class DestructionRecord {
  @PrimaryColumn('uuid')
  id!: string;

  /** Files of the sealed lane have records of their own (R12). */
  @Column('boolean')
  sealed!: boolean;

  /** Name of the office when it was proposed. */
  @Column('text')
  organ!: string;

  @Column('text')
  reason!: string;

  @Column('text')
  proposedBy!: string;

  /** Their name then. */
  @Column('text')
  proposer!: string;

  /** Everybody with whom the proposer was one then: none of these decides (R6). */
  @Column('text', { array: true })
  oneWith!: string[];

  @Column('timestamptz')
  proposedAt!: Date;

  /** Null until it is decided. */
  @Column('boolean', { nullable: true })
  approved!: boolean | null;

  @Column('text', { nullable: true })
  decidedBy!: string | null;

  @Column('text', { nullable: true })
  decider!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  decisionReason!: string | null;

  @Column('int', { nullable: true })
  numberYear!: number | null;

  @Column('int', { nullable: true })
  serial!: number | null;

  /** Since when its proposer has taken it back; null while it waits, and once it is decided. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}

/** One file of a record as it was when it was proposed, and what came of it. */
@Entity()
@Index('destruction_item_of', ['caseId'])
export class DestructionItem {
  @PrimaryColumn('uuid')
  record!: string;

  @PrimaryColumn('uuid')
  caseId!: string;

  @Column('text')
  number!: string;

  @Column('text')
  class!: string;

  @Column('text')
  ground!: string;

  @Column('date')
  receivedOn!: string;

  @Column('date')
  closedOn!: string;

  /** The first day on which it could be looked at. */
  @Column('date')
  dueOn!: string;

  /** The end of its chain then: what has gone on since is not destroyed. */
  @Column('int')
  historySeq!: number;

  @Column('text')
  historyHead!: string;

  @Column('timestamptz', { nullable: true })
  destroyedAt!: Date | null;

  /** Why it was left after all: `changed`, `broken`. */
  @Column('text', { nullable: true })
  leftBecause!: string | null;
}
