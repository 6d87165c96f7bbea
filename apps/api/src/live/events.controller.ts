import { invalid, parsed } from '@banjie/runtime';
import { Controller, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Officer, type SignedIn, type StaffRequest } from '../access/officer-in-session.js';
import { Sessions, tokenHash } from '../access/sessions.js';
import { Route } from '../http/endpoint.js';
import { LiveOffice } from './live-office.js';

const eventsQuery = z.strictObject({ after: z.string().max(600).optional() });

@Controller('api')
export class EventsController {
  constructor(
    private readonly live: LiveOffice,
    private readonly sessions: Sessions,
  ) {}

  /** Server-sent events. A browser that was cut off sends Last-Event-ID by itself; a page that reopens sends `after`. */
  @Route({
    method: 'GET',
    path: 'events',
    access: 'staff',
    query: eventsQuery,
    media: ['text/event-stream'],
    summary: { zh: '实时变化', en: 'What changes, live (text/event-stream)' },
  })
  async events(
    @Query() query: unknown,
    @Officer() reader: SignedIn,
    @Req() request: StaffRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { after } = parsed(eventsQuery, query);
    if (!request.headers.accept?.includes('text/event-stream')) {
      throw invalid([{ path: 'Accept', message: '应为 text/event-stream / must be text/event-stream' }]);
    }
    const last = request.headers['last-event-id'];
    const response = () => reply.hijack().raw;
    await this.live.follow({
      response,
      session: tokenHash(this.sessions.cookie.tokenIn(request) ?? ''),
      reader,
      after: typeof last === 'string' && last !== '' ? last : after,
    });
  }
}
