import { z } from 'zod';

/** Words in both languages. */
export const label = z.strictObject({ zh: z.string(), en: z.string() }).meta({ id: 'Label' });

/** ISO 8601, UTC. */
export const instant = z.iso.datetime().meta({ id: 'Instant', description: 'ISO 8601, UTC' });

export const localDate = z.iso.date().meta({ id: 'LocalDate', description: 'YYYY-MM-DD, Asia/Shanghai' });

export const count = z.int().min(0).meta({ id: 'Count' });

/** A list that is shown whole. */
export const listOf = <Item extends z.ZodType>(item: Item) => z.strictObject({ items: z.array(item) });
