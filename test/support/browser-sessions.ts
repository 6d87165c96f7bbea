import type { OfficeBrowser } from './office-browser.js';

/** Requests in the sessions of people signed in before a browser, without opening a page for each. */
export function sessionsIn(office: OfficeBrowser) {
  const cookies = new Map<string, string>();
  const asks = async (account: string, path: string, init: RequestInit = {}): Promise<unknown> => {
    if (!cookies.has(account)) {
      const kept = await (await office.signedIn(account)).context().cookies();
      cookies.set(account, kept.map(({ name, value }) => `${name}=${value}`).join('; '));
    }
    const headers = { cookie: cookies.get(account)!, 'content-type': 'application/json' };
    const answer = await fetch(`${office.url}/api/${path}`, { ...init, headers });
    if (!answer.ok) throw new Error(`${account} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const posts = (account: string, path: string, data: object): Promise<{ number: string }> =>
    asks(account, path, { method: 'POST', body: JSON.stringify(data) }) as Promise<{ number: string }>;
  return { asks, posts };
}
