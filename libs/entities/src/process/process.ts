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

  /** Units whose people may not act here at all (回避, R6). */
  @Column('text', { array: true, default: () => `'{}'` })
  recusedUnits!: string[];

  /** Marks of who may decide what waits here; empty where nothing does. `officer:…`, `role:…`, `headOf:…`, `leaderOf:…`. */
  @Column('text', { array: true, default: () => `'{}'` })
  deciders!: string[];

  /** The unit whose leaders decide: others stand in where all of them are recused. */
  @Column('text', { nullable: true })
  decidedFor!: string | null;

  /** Whom it recuses is shut out of the whole case (R6, R12). */
  @Column('boolean', { default: false })
  recusesFromCase!: boolean;

  /** For the committee and the leading group only (R6). */
  @Column('boolean', { default: false })
  committeeOnly!: boolean;

  /** The subject knows of it and has a part in it. */
  @Column('boolean', { default: false })
  subjectTold!: boolean;

  @Column('text', { nullable: true })
  supervisedUnit!: string | null;

  /** Handed over and not signed for: the first contact stays answerable (R1). */
  @Column('boolean', { default: false })
  handedOver!: boolean;

  /** The matter is urgent and major by this process; while it is open, lists say so (R9). */
  @Column('boolean', { default: false })
  urgent!: boolean;

  /** The petitioner asked not to be named to the unit that handles it (R12). */
  @Column('boolean', { default: false })
  confidential!: boolean;

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
