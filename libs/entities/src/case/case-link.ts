import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Two matters that belong together (R2): a repeat, the same matter, or related. Taken back with a reason, never deleted. */
@Entity()
export class CaseLink {
  @PrimaryColumn('uuid')
  id!: string;

  /** The later one; of a repeat the one that repeats. */
  @Index('case_link_case', { synchronize: false })
  @Column('uuid')
  caseId!: string;

  @Index('case_link_other', { synchronize: false })
  @Column('uuid')
  otherId!: string;

  /** repeat, sameMatter, related. */
  @Column('text')
  kind!: string;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text')
  linkedBy!: string;

  @Column('timestamptz')
  linkedAt!: Date;

  @Column('text', { nullable: true })
  unlinkedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  unlinkedAt!: Date | null;

  @Column('text', { nullable: true })
  unlinkedReason!: string | null;
}
