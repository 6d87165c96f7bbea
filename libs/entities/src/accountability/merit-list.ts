import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** Who is not eligible for a year's merit (评先选优): a draft until it is signed, and then not changed any more (R4, R6). */
@Entity()
@Unique('merit_list_number', ['numberYear', 'serial'])
export class MeritList {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('int')
  year!: number;

  /** Name of the office when it was prepared. */
  @Column('text')
  organ!: string;

  /** As they are printed. */
  @Column('jsonb')
  entries!: unknown;

  @Column('text')
  preparedBy!: string;

  @Column('timestamptz')
  preparedAt!: Date;

  @Column('int', { nullable: true })
  numberYear!: number | null;

  @Column('int', { nullable: true })
  serial!: number | null;

  @Column('text', { nullable: true })
  signedBy!: string | null;

  /** Their name when they signed. */
  @Column('text', { nullable: true })
  signer!: string | null;

  @Column('timestamptz', { nullable: true })
  signedAt!: Date | null;
}
