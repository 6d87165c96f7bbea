import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * That somebody asked for a list as a file, and what a second person said to it (R12). What was asked for is not changed any
 * more, nor what was decided; nothing of it is ever deleted.
 */
@Entity()
@Unique('list_export_number', ['numberYear', 'serial'])
@Index('list_export_of', ['requestedBy', 'requestedAt'])
@Check('list_export_decided_by_another', `"decided_by" IS NULL OR "decided_by" <> "requested_by"`)
@Check(
  'list_export_decided_whole',
  `("decided_at" IS NULL) = ("approved" IS NULL) AND ("decided_at" IS NULL) = ("decided_by" IS NULL) AND ("decided_at" IS NULL) = ("reason" IS NULL)`,
)
@Check('list_export_decided_or_withdrawn', `"withdrawn_at" IS NULL OR "decided_at" IS NULL`)
export class ListExport {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  numberYear!: number;

  @Column('int')
  serial!: number;

  /** Which list: cases, undeliveredPapers, supervisionCases. */
  @Column('text')
  list!: string;

  /** What the list is narrowed to. */
  @Column('jsonb')
  filter!: unknown;

  @Column('text')
  purpose!: string;

  @Column('text')
  requestedBy!: string;

  /** Everybody with whom the requester was one when they asked: none of these decides, also after that has ended (R6). */
  @Column('text', { array: true })
  oneWith!: string[];

  @Column('timestamptz')
  requestedAt!: Date;

  /** Null until it is decided. */
  @Column('boolean', { nullable: true })
  approved!: boolean | null;

  @Column('text', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  /** Since when whoever asked needs it no more; null while it waits, and once it is decided. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}

/** Each time the requester took the file, with how many rows it had (R12). */
@Entity()
@Index('export_download_of', ['listExport', 'at'])
export class ExportDownload {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  listExport!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('int')
  rows!: number;

  /** The file left rows out that the list had. */
  @Column('boolean')
  isCut!: boolean;
}
