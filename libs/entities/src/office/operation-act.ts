import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What an administrator did about the office's own work: a sweep asked for, a delivery tried again. Never edited. */
@Entity()
export class OperationAct {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;

  @Column('text')
  officer!: string;

  @Column('text')
  act!: string;

  /** The outbox row of a retry; null where the act has none. */
  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  at!: Date;
}
