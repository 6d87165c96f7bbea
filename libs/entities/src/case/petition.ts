import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** What was registered (R2). Written once; later material is added by acts, never over this. */
@Entity()
export class Petition {
  @PrimaryColumn('uuid')
  caseId!: string;

  @Column('text')
  channel!: string;

  @Column('text')
  lane!: string;

  @Column('text')
  title!: string;

  @Column('text')
  content!: string;

  @Column('text', { nullable: true })
  category!: string | null;

  @Column('text')
  purpose!: string;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { nullable: true })
  complainedUnit!: string | null;

  @Column('text', { nullable: true })
  complainedOfficer!: string | null;

  @Column('int', { default: 1 })
  peopleCount!: number;

  @Column('text', { array: true, default: () => `'{}'` })
  flags!: string[];

  @Column('text')
  registeredBy!: string;

  @Column('timestamptz')
  registeredAt!: Date;

  @Column('timestamptz')
  receivedAt!: Date;

  /** The earlier case this one repeats (重复), as the clerk recognised it (R2). */
  @Column('uuid', { nullable: true })
  repeatOf!: string | null;

  /** As what it was taken down (`suggestion`, `enquiry`) before it was claimed to be a request (条例 41). */
  @Column('text', { nullable: true })
  claimedFrom!: string | null;

  /** Blind index of the query code, which itself is stored nowhere: the matter is found by what the receipt says. */
  @Column('text', { nullable: true })
  codeIndex!: string | null;
}

/** A person behind a petition. ID and phone are encrypted; the blind indexes find the same person again (R12). */
@Entity()
export class Petitioner {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Index()
  @Column('uuid')
  caseId!: string;

  @Column('int')
  position!: number;

  @Column('boolean', { default: false })
  representative!: boolean;

  @Column('text')
  name!: string;

  /** The name in its canonical form. */
  @Index('petitioner_name_key', { synchronize: false })
  @Column('text')
  nameKey!: string;

  /** The name in pinyin, as it is typed: initials, and the whole of it. */
  @Column('text', { array: true, default: () => `'{}'` })
  spelt!: string[];

  @Column('text', { nullable: true })
  idType!: string | null;

  @Column('text', { nullable: true })
  idNumberCipher!: string | null;

  @Index()
  @Column('text', { nullable: true })
  idNumberIndex!: string | null;

  @Column('text', { nullable: true })
  phoneCipher!: string | null;

  /** One for each number in the field. */
  @Index('petitioner_phones', { synchronize: false })
  @Column('text', { array: true, default: () => `'{}'` })
  phoneIndexes!: string[];

  /** Blind indexes of what makes the person one and nobody else: a resident ID; the name with a document or a mobile phone. */
  @Column('text', { array: true, default: () => `'{}'` })
  provenBy!: string[];

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { nullable: true })
  gender!: string | null;

  @Column('text', { nullable: true })
  occupation!: string | null;

  @Column('date', { nullable: true })
  birth!: string | null;
}
