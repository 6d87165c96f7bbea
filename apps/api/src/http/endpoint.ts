import type { Role } from '@banjie/workflows';
import { applyDecorators, Delete, Get, HttpCode, Post, Put, SetMetadata } from '@nestjs/common';
import type { z } from 'zod';

/**
 * Who may call a route at all; what they may do to a case is decided by the regime. `petitioner`: what is done in a petitioner's
 * name, from anywhere but a browser in which a member of staff is signed in (R2).
 */
export type Access = 'public' | 'petitioner' | 'staff' | readonly Role[];

export interface Endpoint {
  method: 'GET' | 'POST' | 'DELETE' | 'PUT';
  path: string;
  access: Access;
  /** Also for somebody who still has the one-time password an administrator issued. */
  newcomer?: boolean;
  /** Also for a collector that shows METRICS_TOKEN as a bearer. */
  collector?: boolean;
  summary: { zh: string; en: string };
  /** The rule the route serves. */
  rule?: string;
  body?: z.ZodType;
  /** A form with one file after these fields. */
  upload?: z.ZodObject;
  query?: z.ZodObject;
  /** The JSON of a success; left out where there is none (204) or `media` says what comes instead. */
  answer?: z.ZodType;
  /** Media types of a success that is not JSON. */
  media?: readonly string[];
  status?: number;
  /** Another status that comes with the same answer. */
  otherStatus?: number;
}

export const endpointKey = 'banjie:endpoint';

const methods = { GET: Get, POST: Post, DELETE: Delete, PUT: Put };

/**
 * Declares a route: address, who may call it, and what the OpenAPI document says of it, in one place. A handler
 * without this declaration stops the boot.
 */
export function Route(endpoint: Endpoint): MethodDecorator {
  const bind = methods[endpoint.method];
  return applyDecorators(bind(endpoint.path), SetMetadata(endpointKey, endpoint), HttpCode(endpoint.status ?? 200));
}
