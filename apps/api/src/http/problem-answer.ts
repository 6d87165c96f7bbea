import { z } from 'zod';

/** Problem details (RFC 9457) of every refusal and failure, in both languages. */
export const problemAnswer = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    code: z.string(),
    detail: z.string().meta({ description: '中文' }),
    detailEn: z.string(),
    rule: z.string().optional().meta({ description: 'R1 … R17' }),
    allowedActs: z.array(z.string()).optional(),
    issues: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
    currentRevision: z.int().optional(),
    requestId: z.string().optional().meta({ description: '5xx: the request’s id in the log' }),
  })
  .meta({ id: 'Problem' });

export const problemMedia = 'application/problem+json';
