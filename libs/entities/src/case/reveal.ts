import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Who saw a petitioner's data unmasked, and why (R12). */
@Entity()
export class Reveal {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Index('reveal_of_case', { synchronize: false })
  @Column('uuid')
  caseId!: string;

  /** Of the petitioner within the case. */
  @Column('int')
  position!: number;

  @Column('text')
  officer!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  at!: Date;
}
