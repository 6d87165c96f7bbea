import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which columns of a register an officer sees, in which order and width. */
@Entity()
export class RegisterLayout {
  @PrimaryColumn('text')
  officer!: string;

  @PrimaryColumn('text')
  register!: string;

  /** Names and widths of the columns shown, in their order. */
  @Column('jsonb')
  columns!: { name: string; width: number }[];

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  savedAt!: Date;
}
