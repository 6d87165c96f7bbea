import { roles } from '@banjie/workflows';
import { z } from 'zod';
import { instant } from '../http/shapes.js';

export const officeMode = z.enum(['trial', 'production', 'replay']);

export const sessionAnswer = z
  .strictObject({
    officer: z
      .strictObject({
        id: z.string(),
        name: z.string(),
        unit: z.string(),
        unitName: z.string(),
        roles: z.array(z.enum(roles)),
        /** Signed in with a one-time password: nothing else is open before it is replaced. */
        ownPasswordNeeded: z.boolean(),
        /** At whose desks they sit today beside their own (R1). */
        seats: z.array(z.strictObject({ id: z.string(), name: z.string(), roles: z.array(z.enum(roles)) })),
      })
      .meta({ id: 'OfficerInSession' }),
    office: z.strictObject({ name: z.string(), telephone: z.string().nullable(), mode: officeMode, now: instant }),
  })
  .meta({ id: 'Session' });
export type SessionAnswer = z.infer<typeof sessionAnswer>;
