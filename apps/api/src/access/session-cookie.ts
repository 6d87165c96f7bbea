import type { FastifyReply, FastifyRequest } from 'fastify';

/** A session lives no longer, used or not. */
export const absoluteHours = 12;

/** Over TLS the name's prefix makes the browser refuse a cookie another host or path has set. */
const secureName = '__Host-banjie';
const plainName = 'banjie';

/** The cookie of a session. A real office knows it by the name that is safe alone: any page of the domain could set the other. */
export class SessionCookie {
  private readonly name: string;

  constructor(private readonly secure: boolean) {
    this.name = secure ? secureName : plainName;
  }

  tokenIn(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  /** From a browser of the office, whether its session lives or has ended. */
  isOfStaff(request: FastifyRequest): boolean {
    return this.tokenIn(request) !== undefined;
  }

  set(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, {
      httpOnly: true,
      sameSite: 'strict',
      path: '/',
      secure: this.secure,
      maxAge: absoluteHours * 3600,
    });
  }

  /** Under either name: an office may have been a trial one under the same address. */
  clear(reply: FastifyReply): void {
    void reply.clearCookie(plainName, { path: '/' });
    void reply.clearCookie(secureName, { path: '/', secure: true });
  }
}
