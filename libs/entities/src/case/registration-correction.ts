import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Old and new values of what was corrected, or proposed to be, in a registration (R2). Who, why and when stand in the history. */
@Entity()
export class RegistrationCorrection {
  @PrimaryColumn('uuid')
  id!: string;

  @Index('registration_correction_of', { synchronize: false })
  @Column('uuid')
  caseId!: string;

  /** Encrypted as a whole: names and numbers are among them (R12). */
  @Column('text')
  valuesCipher!: string;
}

/** A paper that shows a value that was corrected since: another has taken its place (R2). It stays on record. */
@Entity()
export class NoticeSuperseded {
  @PrimaryColumn('uuid')
  noticeId!: string;

  @Index('notice_superseded_of', { synchronize: false })
  @Column('uuid')
  caseId!: string;

  @Column('uuid')
  correction!: string;
}
