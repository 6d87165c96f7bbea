import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A file of a case (R2). Written once; the digest of its bytes is in the history. */
@Entity()
export class Attachment {
  @PrimaryColumn('uuid')
  id!: string;

  @Index('attachment_of_case', { synchronize: false })
  @Column('uuid')
  caseId!: string;

  /** As its owner called it, without path and control characters. */
  @Column('text')
  name!: string;

  /** What its bytes are, whatever the browser said. */
  @Column('text')
  media!: string;

  /** Bytes. */
  @Column('int')
  size!: number;

  /** SHA-256 of the bytes, hexadecimal. */
  @Column('text')
  digest!: string;

  /** clean or notScanned. */
  @Column('text')
  scan!: string;

  /** An officer's id, or `petitioner`. */
  @Column('text')
  addedBy!: string;

  @Column('timestamptz')
  addedAt!: Date;

  /** The bytes, encrypted with the key of the personal data (R12). */
  @Column('bytea', { select: false })
  sealed!: Buffer;
}
