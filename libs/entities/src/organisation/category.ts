import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a matter may be about: a line of the office's dictionary, its levels parted by strokes (R2). */
@Entity()
export class Category {
  /** `民政/社会救助/最低生活保障`. */
  @PrimaryColumn('text')
  path!: string;

  @Column('int')
  position!: number;
}
