import type { Type } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { endpointKey, type Endpoint } from './endpoint.js';

let known: Endpoint[] = [];

/** The declarations of all routes, as the boot check found them. */
export const declaredEndpoints = (): readonly Endpoint[] => known;

const saysItsAnswer = ({ answer, media, status }: Endpoint): boolean =>
  answer !== undefined || media !== undefined || status === 204;

/** Reads the declaration of every route. Throws an Error naming the routes that have none, or none of their answer: they must not be served. */
export function checkRoutes(controllers: readonly Type[]): readonly Endpoint[] {
  const found: Endpoint[] = [];
  const undeclared: string[] = [];
  const speechless: string[] = [];
  for (const controller of controllers) {
    for (const name of Object.getOwnPropertyNames(controller.prototype)) {
      const handler: unknown = (controller.prototype as Record<string, unknown>)[name];
      if (name === 'constructor' || typeof handler !== 'function' || !Reflect.hasMetadata(PATH_METADATA, handler))
        continue;
      const endpoint = Reflect.getMetadata(endpointKey, handler) as Endpoint | undefined;
      if (endpoint) found.push(endpoint);
      if (endpoint && !saysItsAnswer(endpoint)) speechless.push(`${controller.name}.${name}`);
      if (!endpoint) undeclared.push(`${controller.name}.${name}`);
    }
  }
  if (undeclared.length > 0) throw new Error(`Routes without an access policy: ${undeclared.join(', ')}`);
  if (speechless.length > 0) throw new Error(`Routes without an answer schema: ${speechless.join(', ')}`);
  known = found;
  return found;
}
