import { checkedOwnPassword, isPasswordAtSignIn, ownPasswordForm, replaceOwnPassword } from '@banjie/office';
import { invalid, officeClock, parsed, type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Route } from '../http/endpoint.js';
import { ProblemException } from '../http/problem.exception.js';
import { RUNTIME, STRANGERS_RUNTIME } from '../tokens.js';
import { KnownDevices } from './known-devices.js';
import { Lockout } from './lockout.js';
import { Officer, type SignedIn } from './officer-in-session.js';
import { sessionAnswer, type SessionAnswer } from './session-answer.js';
import { Sessions, tokenHash } from './sessions.js';

const credentials = z.strictObject({ account: z.string().trim().min(1).max(40), password: z.string().min(1).max(200) });

@Controller('api')
export class SessionController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(STRANGERS_RUNTIME) private readonly strangersRuntime: Runtime,
    private readonly sessions: Sessions,
    private readonly lockout: Lockout,
    private readonly devices: KnownDevices,
  ) {}

  @Route({
    method: 'POST',
    path: 'session',
    access: 'public',
    body: credentials,
    answer: sessionAnswer,
    summary: { zh: '登录', en: 'Sign in' },
  })
  async signIn(@Body() body: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { account, password } = parsed(credentials, body);
    const source = this.devices.sourceFor(request, account);
    const isSomebody = this.runtime.settingsCache.known?.staff.has(account) ?? true;
    const officer = await this.lockout.guarded({ door: 'staff', account, source, isSomebody }, async () => {
      const [row] = await this.strangersRuntime.manager.query<{ password_hash: string }[]>(
        'SELECT password_hash FROM officer WHERE id = $1 AND disabled_at IS NULL',
        [account],
      );
      return (await isPasswordAtSignIn(row?.password_hash ?? null, password)) ? account : null;
    });
    if (officer === null)
      throw new ProblemException(
        401,
        'wrongPassword',
        '账号或密码不正确，请重新输入。',
        'Account or password is wrong; please enter them again.',
      );
    const { cookie } = this.sessions;
    cookie.set(reply, await this.sessions.open(officer, cookie.tokenIn(request)));
    this.devices.remember(request, reply, officer);
    return this.describe(officer);
  }

  @Route({
    method: 'GET',
    path: 'session',
    access: 'staff',
    newcomer: true,
    answer: sessionAnswer,
    summary: { zh: '当前登录人', en: 'Who is signed in' },
  })
  async current(@Officer() officer: SignedIn) {
    return this.describe(officer.id);
  }

  @Route({
    method: 'POST',
    path: 'session/password',
    access: 'staff',
    newcomer: true,
    body: ownPasswordForm,
    answer: sessionAnswer,
    summary: { zh: '修改自己的密码', en: 'Change one’s own password; other sessions end' },
  })
  async changePassword(@Body() body: unknown, @Officer() officer: SignedIn, @Req() request: FastifyRequest) {
    const source = this.devices.sourceFor(request, officer.id);
    const passwords = await checkedOwnPassword(this.runtime, officer, body);
    const changed = await this.lockout.guarded({ door: 'staff', account: officer.id, source }, async () =>
      (await replaceOwnPassword(
        this.runtime,
        officer,
        passwords,
        tokenHash(this.sessions.cookie.tokenIn(request) ?? ''),
      ))
        ? officer.id
        : null,
    );
    if (changed === null)
      throw invalid([{ path: 'current', message: '现用密码不正确 / the present password is wrong' }]);
    return this.describe(officer.id);
  }

  @Route({ method: 'DELETE', path: 'session', access: 'public', status: 204, summary: { zh: '退出', en: 'Sign out' } })
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = this.sessions.cookie.tokenIn(request);
    if (token !== undefined) await this.sessions.end(token);
    this.sessions.cookie.clear(reply);
  }

  private async describe(id: string): Promise<SessionAnswer> {
    const settings = await this.runtime.settingsCache.newest();
    const { now, mode } = await officeClock(this.runtime.manager);
    const officer = settings.staff.get(id);
    const unit = officer?.unit ?? '';
    return {
      officer: {
        id,
        name: officer?.name ?? id,
        unit,
        unitName: settings.units.get(unit)?.name ?? unit,
        roles: [...(officer?.roles ?? [])],
        ownPasswordNeeded: officer?.passwordIsOneTime ?? false,
        seats: (officer?.seats ?? []).map((seat) => ({
          id: seat.id,
          name: settings.staff.get(seat.id)?.name ?? seat.id,
          roles: [...seat.roles],
        })),
      },
      office: { name: settings.officeName, telephone: settings.telephone, mode, now: now.toISOString() },
    };
  }
}
