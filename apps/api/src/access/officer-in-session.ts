import type { Actor } from '@banjie/workflows';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { signInFirst } from '../http/problem.exception.js';

export interface SignedIn extends Actor {
  name: string;
}

/** A member of staff as requests act and read by them: with the desks they sit at for others today. */
export const signedIn = ({ id, name, unit, roles, seats, standsFor, oneWith }: SignedIn): SignedIn => ({
  id,
  name,
  unit,
  roles,
  seats,
  standsFor,
  oneWith,
});

export interface StaffRequest extends FastifyRequest {
  officer?: SignedIn;
}

/** The signed-in officer, put there by the session guard. */
export const Officer = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { officer } = context.switchToHttp().getRequest<StaffRequest>();
  if (!officer) throw signInFirst();
  return officer;
});
