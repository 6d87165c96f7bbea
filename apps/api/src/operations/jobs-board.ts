import type { Runtime } from '@banjie/runtime';
import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { officerOf } from '../access/session.guard.js';
import type { Sessions } from '../access/sessions.js';
import { ProblemException } from '../http/problem.exception.js';
import type { JobQueues } from './job-queues.js';

interface JobsBoard {
  runtime: Runtime;
  sessions: Sessions;
  queues: JobQueues;
}

export const jobsBoardAddress = '/api/operations/jobs';

/** The board finds its files by a base element; everything else is as strict as on the other pages. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

/**
 * The jobs board behind the administrator's session, to look at only: jobs carry no facts, and only the worker adds or
 * tries them (architecture 6). What it asks in the background keeps no session alive.
 */
export async function serveJobsBoard(server: FastifyInstance, { runtime, sessions, queues }: JobsBoard): Promise<void> {
  const adapter = new FastifyAdapter().setBasePath(jobsBoardAddress);
  const board = createBullBoard({
    queues: [],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: '办结 Banjie' } },
  });
  let shown = false;
  const admit = async (request: FastifyRequest): Promise<void> => {
    const { roles } = await officerOf(runtime, sessions, request, { background: true });
    if (!roles.includes('systemAdministrator'))
      throw new ProblemException(403, 'notYours', '此功能不在您的职责范围内。', 'This is not part of your duties.');
    if (request.method !== 'GET')
      throw new ProblemException(403, 'readOnly', '任务面板只供查看。', 'The jobs board is to look at only.');
    if (shown) return;
    shown = true;
    board.setQueues(queues.all().map((queue) => new BullMQAdapter(queue, { readOnlyMode: true, allowRetries: false })));
  };
  await server.register(async (scope) => {
    scope.addHook('onRequest', (request, reply) => admit(request).catch((error: unknown) => refuse(reply, error)));
    scope.addHook('onSend', async (_request, reply) => void reply.header('content-security-policy', policy));
    await scope.register(adapter.registerPlugin(), { prefix: jobsBoardAddress });
  });
}

function refuse(reply: FastifyReply, error: unknown): void {
  if (!(error instanceof ProblemException)) throw error;
  void reply.status(error.problem.status).type('application/problem+json').send(JSON.stringify(error.problem));
}
