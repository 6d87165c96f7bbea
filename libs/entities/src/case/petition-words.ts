import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * The words of a petition for finding it again (R2): pairs of neighbouring characters, and Latin words and numbers
 * whole. A sealed case has no row here, so that no search and no statistics of the words can give it away (R12).
 */
@Entity()
export class PetitionWords {
  @PrimaryColumn('uuid')
  caseId!: string;

  @Index('petition_words_found', { synchronize: false })
  @Column('text', { array: true })
  words!: string[];
}
