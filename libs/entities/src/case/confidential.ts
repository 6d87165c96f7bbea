import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the petitioner of a confidential matter wrote, as they wrote it: the register leaves out who they are (R12). */
@Entity()
export class PetitionAsWritten {
  @PrimaryColumn('uuid')
  caseId!: string;

  /** Encrypted: title, content and place. */
  @Column('text')
  wordsCipher!: string;
}

/** Somebody who knows the person looked a file of a confidential matter through and opened it to the unit (R12). */
@Entity()
export class AttachmentOpened {
  @PrimaryColumn('uuid')
  attachmentId!: string;

  @Column('text')
  officer!: string;

  @Column('timestamptz')
  at!: Date;
}
