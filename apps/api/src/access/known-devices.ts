import type { PersonalData } from '@banjie/office';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash, randomBytes } from 'node:crypto';
import { sourceOf } from './lockout.js';

const place = 'known device';
const rememberedDays = 180;

/**
 * Browsers somebody has signed in from. Whoever fails on purpose in a colleague's name, or from the same address, is not
 * counted against the browser the colleague uses every day: it is a source of its own. It proves nothing else.
 */
export class KnownDevices {
  constructor(
    private readonly personal: PersonalData,
    private readonly secure: boolean,
  ) {}

  /** Where somebody who claims this account comes from, for the lockout: a device that has been this account's, else the address. */
  sourceFor(request: FastifyRequest, account: string): string {
    const device = this.deviceOf(request, account);
    return device === null ? sourceOf(request.ip) : `device ${device}`;
  }

  /** After a sign-in with the right password. */
  remember(request: FastifyRequest, reply: FastifyReply, account: string): void {
    const device = this.deviceOf(request, account) ?? randomBytes(16).toString('hex');
    const sealed = this.personal.seal(JSON.stringify([account, device]), place);
    void reply.setCookie(this.nameFor(account), sealed, {
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
      secure: this.secure,
      maxAge: rememberedDays * 86_400,
    });
  }

  private deviceOf(request: FastifyRequest, account: string): string | null {
    try {
      const [owner, device] = JSON.parse(this.personal.open(request.cookies[this.nameFor(account)] ?? '', place)) as [
        string,
        string,
      ];
      return owner === account ? device : null;
    } catch {
      // None, or none of ours.
      return null;
    }
  }

  private nameFor(account: string): string {
    return `${this.secure ? '__Host-' : ''}banjie-device-${createHash('sha256').update(account).digest('hex').slice(0, 12)}`;
  }
}
