import { seatsOf } from '@banjie/workflows';
import { addLogContext, Refusal, type Runtime } from '@banjie/runtime';
import { bearerIn, isToken } from '@banjie/telemetry';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { ApiConfig } from '../config.js';
import { endpointKey, type Endpoint } from '../http/endpoint.js';
import { ownPasswordFirst, ProblemException, signInFirst } from '../http/problem.exception.js';
import { signedIn, type SignedIn, type StaffRequest } from './officer-in-session.js';
import type { Sessions } from './sessions.js';

/** Lets a request through only by the declaration of its route; also keeps other sites from acting in a session (CSRF). */
export class SessionGuard implements CanActivate {
  private readonly reflector = new Reflector();

  constructor(
    private readonly runtime: Runtime,
    private readonly sessions: Sessions,
    private readonly config: Pick<ApiConfig, 'mode' | 'metricsToken'>,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = this.reflector.get<Endpoint | undefined>(endpointKey, context.getHandler());
    if (!endpoint)
      throw new Error('A route without a declaration was reached; the boot check should have stopped this.');
    const request = context.switchToHttp().getRequest<StaffRequest>();
    if (request.method !== 'GET') refuseOtherSites(request, this.config);
    if (endpoint.access === 'public') return true;
    if (endpoint.access === 'petitioner') return this.isNoStaff(request);
    if (endpoint.collector && request.headers.authorization !== undefined) return this.isCollector(request);
    request.officer = await officerOf(this.runtime, this.sessions, request, {
      background: isBackground(request),
      newcomer: endpoint.newcomer ?? false,
    });
    addLogContext({ officer: request.officer.id });
    const seats = seatsOf(request.officer);
    const { access } = endpoint;
    if (access === 'staff' || seats.some(({ roles }) => access.some((role) => roles.includes(role)))) return true;
    throw new ProblemException(403, 'notYours', '此功能不在您的职责范围内。', 'This is not part of your duties.');
  }

  /** Whoever printed a receipt knows its code: from a browser of the office it would be nobody's act. */
  private isNoStaff(request: FastifyRequest): boolean {
    if (this.sessions.cookie.isOfStaff(request)) throw inPetitionersName();
    return true;
  }

  private isCollector(request: FastifyRequest): boolean {
    const { metricsToken } = this.config;
    if (metricsToken !== null && isToken(bearerIn(request.raw) ?? '', metricsToken)) return true;
    throw signInFirst();
  }
}

/**
 * Whose session the request carries. Throws 401 where it carries none that lives, and 403 where the password is one-time and
 * what is asked for is not for a `newcomer`.
 */
export async function officerOf(
  runtime: Runtime,
  sessions: Sessions,
  request: FastifyRequest,
  { background, newcomer = false }: { background: boolean; newcomer?: boolean },
): Promise<SignedIn> {
  const token = sessions.cookie.tokenIn(request);
  const bearer = token === undefined ? null : await sessions.bearerOf(token, { background });
  const member = bearer
    ? (await runtime.settingsCache.at(bearer.settingsVersion, bearer.now)).staff.get(bearer.officer)
    : undefined;
  if (!member || member.disabled) throw signInFirst();
  if (member.passwordIsOneTime && !newcomer) throw ownPasswordFirst();
  return signedIn(member);
}

/**
 * A browser says where a request comes from; one from another site is refused, and one from this host by another scheme: what is
 * sent in the clear anybody on the way may have written. Programs say nothing and may pass.
 */
function refuseOtherSites(request: FastifyRequest, { mode }: Pick<ApiConfig, 'mode'>): void {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  // A real office is served over TLS; who ends it need not tell.
  const scheme = mode === 'production' ? 'https' : request.protocol;
  const foreign = origin !== undefined && !isOrigin(origin, `${scheme}://${host}`);
  if (foreign || site === 'cross-site' || site === 'same-site') {
    throw new ProblemException(
      403,
      'otherSite',
      '请求来自其他网站，已拒绝。',
      'The request came from another site and was refused.',
    );
  }
}

const isOrigin = (given: string, own: string): boolean =>
  URL.canParse(given) && URL.canParse(own) && new URL(given).origin === new URL(own).origin;

const isBackground = ({ headers }: FastifyRequest): boolean =>
  'banjie-background' in headers || headers.accept === 'text/event-stream';

const inPetitionersName = (): Refusal =>
  new Refusal('notYours', {
    rule: 'R2',
    zh: '本浏览器已登录工作人员账号，不能以信访人名义办理。信访人到窗口或者来电提出的，请在工作台登记；您本人就是信访人的，请先退出登录，再到本页办理。',
    en: 'A member of staff is signed in here: nothing is done in a petitioner’s name. What a petitioner says at the window or by telephone is entered in the console; if the matter is your own, sign out first and come back to this page.',
  });
