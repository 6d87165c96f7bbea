import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A selection of their own queue that an officer gave a name. */
@Entity()
export class SavedView {
  @PrimaryColumn('text')
  officer!: string;

  @PrimaryColumn('text')
  name!: string;

  /** The filters, as they stand in the address of the page. */
  @Column('jsonb')
  filters!: Record<string, string>;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  savedAt!: Date;
}
