import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles, type Role } from '@banjie/workflows';
import { hashPassword, officeRegime } from '@banjie/office';
import { Controller, Get } from '@nestjs/common';
import { controllers } from '../../apps/api/src/controllers.js';
import { checkRoutes } from '../../apps/api/src/http/declared-endpoints.js';
import type { Endpoint } from '../../apps/api/src/http/endpoint.js';
import { sentRaw } from '../support/fuzz/raw-requests.js';
import type { Officer } from '../support/officer.js';
import { lastResortMs } from '../support/patience.js';
import { openTrialOffice, trialPassword, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const holders = new Map<Role, Officer>();
const endpoints = checkRoutes(controllers);

beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
  const hash = await hashPassword(trialPassword);
  for (const role of roles) {
    const id = `only-${role}`;
    await office.rows(`INSERT INTO officer (id, name, unit, roles, password_hash) VALUES ($1, $1, 'economy', $2, $3)`, [
      id,
      [role],
      hash,
    ]);
    holders.set(role, await office.signInAs(id));
  }
});
afterAll(() => office.close());

const addressOf = ({ path }: Endpoint): string => path.replaceAll(/:[a-zA-Z]+/g, 'nothing');

async function knock(
  endpoint: Endpoint,
  cookie: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; code: string | undefined }> {
  const { method } = endpoint;
  const body =
    method === 'GET' || method === 'DELETE'
      ? {}
      : { body: JSON.stringify({ nonsense: true }), headers: { 'content-type': 'application/json' } };
  const response = await fetch(`${office.url}/api/${addressOf(endpoint)}`, {
    method,
    ...body,
    headers: { ...body.headers, cookie, ...headers },
  });
  const text = await response.text();
  const answer = text.startsWith('{') ? (JSON.parse(text) as { code?: string }) : {};
  return { status: response.status, code: answer.code };
}

const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`;
const behindASession = endpoints.filter(({ access }) => access !== 'public' && access !== 'petitioner');
const namesOf = (wanted: Endpoint['access']): string[] =>
  endpoints
    .filter(({ access }) => access === wanted)
    .map(nameOf)
    .sort();

describe('a route', () => {
  it('without a declaration stops the boot, and is named', () => {
    @Controller('api')
    class Forgotten {
      @Get('secrets')
      list(): string[] {
        return [];
      }
    }
    expect(() => checkRoutes([...controllers, Forgotten])).toThrow('Forgotten.list');
    expect(checkRoutes(controllers)).toHaveLength(endpoints.length);
  });

  it('is public only where this list says so', () => {
    expect(namesOf('public')).toEqual([
      'DELETE session',
      'GET health',
      'GET health/live',
      'GET health/serving',
      'GET openapi.json',
      // Opened by the gateway's signature.
      'POST sending/reports',
      'POST session',
      'POST track',
      'POST track/notices/:id/document',
      'POST track/notices/:id/opened',
    ]);
  });

  it('is for petitioners, and for no browser of the office, only where this list says so', () => {
    expect(namesOf('petitioner')).toEqual(['POST petitions/online', 'POST track/acts/:act', 'POST track/attachments']);
  });

  it.each(behindASession.map((endpoint) => [nameOf(endpoint), endpoint] as const))(
    '%s asks everybody to sign in first',
    async (_name, endpoint) => {
      for (const cookie of [
        '',
        'banjie=',
        'banjie=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
        'banjie=%00',
        '__Host-banjie=x; banjie=y',
      ]) {
        expect([cookie, await knock(endpoint, cookie)]).toEqual([cookie, { status: 401, code: 'signInFirst' }]);
      }
    },
  );

  it.each(behindASession.map((endpoint) => [nameOf(endpoint), endpoint] as const))(
    '%s lets in exactly the roles it declares',
    async (_name, endpoint) => {
      for (const [role, holder] of holders) {
        const { status } = await knock(endpoint, holder.cookie);
        const mayEnter = endpoint.access === 'staff' || (endpoint.access as readonly Role[]).includes(role);
        expect([role, status === 403]).toEqual([role, !mayEnter]);
        expect([role, status < 500]).toEqual([role, true]);
      }
    },
  );
});

describe('a request from another site', () => {
  const writing = endpoints.filter(({ method }) => method !== 'GET');
  const foreign: [string, Record<string, string>][] = [
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['the Origin null', { origin: 'null' }],
    ['an Origin that begins like ours', { origin: 'http://127.0.0.1.evil.example' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['Sec-Fetch-Site: cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['Sec-Fetch-Site: same-site', { 'sec-fetch-site': 'same-site' }],
  ];

  it.each(foreign)('%s is refused by every route that writes', async (_name, headers) => {
    for (const endpoint of writing) {
      for (const cookie of ['', holders.get('receptionist')!.cookie]) {
        expect([nameOf(endpoint), await knock(endpoint, cookie, headers)]).toEqual([
          nameOf(endpoint),
          { status: 403, code: 'otherSite' },
        ]);
      }
    }
  });

  it('this very host by another scheme is refused by every route that writes', async () => {
    for (const origin of ['https:', 'ws:', 'ftp:'].map((scheme) => office.url.replace('http:', scheme)))
      for (const endpoint of writing)
        expect([origin, nameOf(endpoint), (await knock(endpoint, '', { origin })).code]).toEqual([
          origin,
          nameOf(endpoint),
          'otherSite',
        ]);
  });

  it.each([
    ['the same twice', 2, (host: string) => host],
    ['another one', 2, () => 'evil.example'],
    ['one of three', 3, () => ''],
  ])('with two Host headers, %s, is answered 400 whatever it asks for', async (_name, count, second) => {
    const { host, port } = new URL(office.url);
    for (const path of ['/api/health/live', '/api/queue', '/', '/nothing.js']) {
      const others = Array.from({ length: count - 1 }, () => `hOsT: ${second(host)}`);
      const bytes = [`GET ${path} HTTP/1.1`, `Host: ${host}`, ...others, 'Connection: close', '', ''].join('\r\n');
      const { statuses } = await sentRaw(Number(port), Buffer.from(bytes), lastResortMs);
      expect([path, statuses]).toEqual([path, [400]]);
    }
  });

  it('our own page is let through', async () => {
    const { status } = await knock(
      writing.find(({ path }) => path === 'petitions')!,
      holders.get('receptionist')!.cookie,
      { origin: office.url, 'sec-fetch-site': 'same-origin' },
    );
    expect(status).toBe(422);
  });
});

describe('the OpenAPI document', () => {
  it('lists every route and every act of every machine, each with its form', async () => {
    const { paths } = (await (await fetch(`${office.url}/api/openapi.json`)).json()) as {
      paths: Record<string, Record<string, { requestBody?: object }>>;
    };
    for (const { path, method } of endpoints.filter(({ path: one }) => !one.endsWith(':act'))) {
      const address = `/api/${path}`.replaceAll(/:([a-z]+)/gi, '{$1}');
      expect([address, Object.keys(paths[address] ?? {})]).toEqual([
        address,
        expect.arrayContaining([method.toLowerCase()]),
      ]);
    }
    const prefix = {
      petition: 'petitions/{number}',
      denial: 'petitions/{number}',
      signOff: 'petitions/{number}',
      supervision: 'supervision/{id}',
      accountability: 'accountability/{id}',
      instruction: 'instructions/{id}',
      lookBack: 'look-backs/{id}',
      review: 'petitions/{number}',
      ratingFollowUp: 'petitions/{number}',
      paperDelivery: 'petitions/{number}',
      secondOpinion: 'petitions/{number}',
      reportBack: 'petitions/{number}',
      urgentReport: 'urgent-reports/{id}',
    };
    const acts = officeRegime()
      .definitions()
      .flatMap(({ kind, acts: all }) => all.map(({ name }) => `/api/${prefix[kind]}/acts/${name}`));
    expect(acts.filter((address) => !paths[address]?.['post']?.requestBody)).toEqual([]);
    expect(acts.length).toBeGreaterThan(50);
  });
});
