import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * The terms a matter is found by: words of title, place and category, who came with it, who has it, and whose sight it is in.
 * The database keeps them by itself, in the transaction that changes any of it. A sealed case has no row here, so that no search,
 * no count and no duration of one can give it away (R12).
 */
@Entity()
export class PetitionTerms {
  @PrimaryColumn('uuid')
  caseId!: string;

  @Column('timestamptz')
  receivedAt!: Date;

  @Index('petition_terms_found', { synchronize: false })
  @Column('tsvector')
  terms!: string;
}
