import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One machine at work on one case. `snapshot` decides; the other columns are its shadow for queues and access. */
@Entity()
@Index(['caseId'])
export class Process {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  caseId!: string;

  /** petition, denial, supervision, accountability. */
  @Column('text')
  kind!: string;

  @Column('int')
  version!: number;

  @Column('jsonb')
  snapshot!: { value: unknown; context: unknown; status: string };

  /** Also guards people's forms (If-Match). */
  @Column('int')
  revision!: number;

  @Column('text')
  stage!: string;

  @Column('boolean')
  open!: boolean;

  @Column('text', { nullable: true })
  light!: string | null;

  @Column('text', { nullable: true })
  unit!: string | null;

  @Column('text', { nullable: true })
  officer!: string | null;

  @Column('text', { nullable: true })
  desk!: string | null;

  @Column('text', { nullable: true })
  firstContact!: string | null;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('text', { array: true, default: () => `'{}'` })
  recused!: string[];

  /** End of the nearest effective due day; null where no clock runs or ran. */
  @Column('timestamptz', { nullable: true })
  dueAt!: Date | null;

  @Column('boolean')
  sealed!: boolean;

  @Column('timestamptz')
  openedAt!: Date;

  @Column('timestamptz')
  changedAt!: Date;
}
