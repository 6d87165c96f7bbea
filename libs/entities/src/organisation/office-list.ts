import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a matter may be about: a line of the office's dictionary, its levels parted by strokes (R2). */
@Entity()
export class Category {
  /** `民政/社会救助/最低生活保障`. */
  @PrimaryColumn('text')
  path!: string;

  @Column('int')
  position!: number;

  /** Offered no more; matters keep it. */
  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;
}

/** Where a matter may lie: a town, a village, a group of the office's list. Other places are taken down as they are said. */
@Entity()
export class Place {
  /** `柳河镇/青石村/三组`. */
  @PrimaryColumn('text')
  path!: string;

  @Column('int')
  position!: number;

  @Column('timestamptz', { nullable: true })
  retiredAt!: Date | null;
}
