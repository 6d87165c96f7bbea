import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { freePort } from '../../scripts/free-port.mjs';
import { launchBrowser } from './browser.js';
import { Launcher } from './launcher.js';
import { PageProgress } from './page-progress.js';
import { createServerPlace } from './server-place.mjs';

/** The menu of the console, in either language: pages have navigations of their own beside it. */
export const mainMenu = /^(主菜单|Main menu)$/;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Opened {
  url: string;
  password: string;
  browser: Browser;
  stopOffice: () => Promise<void>;
}

/** A trial office as `npm start` runs it, with a browser before it; closed until it is opened. */
export class OfficeBrowser {
  readonly #contexts: BrowserContext[] = [];
  readonly #progress = new PageProgress();
  readonly #sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();
  #opened: Opened | null = null;

  async open(): Promise<void> {
    const [home, port] = [createServerPlace(), await freePort()];
    const launcher = new Launcher({ DATA_DIR: home, PORT: String(port) });
    const stopOffice = async (): Promise<void> => {
      await launcher.stop();
      rmSync(home, { recursive: true, force: true });
    };
    await launcher.ready();
    const { trialPassword } = JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8')) as { trialPassword: string };
    const browser = await launchBrowser();
    if (!browser) throw new Error('There is no browser.');
    this.#opened = { url: `http://127.0.0.1:${port}`, password: trialPassword, browser, stopOffice };
  }

  get url(): string {
    return this.opened().url;
  }

  /** A page of its own, like a person's own computer. The zone is not the office's on purpose. */
  async page(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.opened().browser.newContext({
      viewport: { width: 1280, height: 860 },
      timezoneId: 'America/New_York',
      ...options,
    });
    this.#contexts.push(context);
    this.#progress.follow(context);
    return context.newPage();
  }

  /** A page of somebody signed in: through the sign-in page the first time, with the same session afterwards. */
  async signedIn(account: string, options: BrowserContextOptions = {}): Promise<Page> {
    const session = this.#sessions.get(account);
    const page = await this.page({ ...options, storageState: session });
    await page.goto(this.url);
    if (!session) await this.fillIn(page, account);
    await page.getByRole('navigation', { name: mainMenu }).waitFor();
    if (!session) this.#sessions.set(account, await page.context().storageState());
    return page;
  }

  async fillIn(page: Page, account: string): Promise<void> {
    await page.getByLabel('账号', { exact: true }).fill(account);
    await page.getByLabel('密码', { exact: true }).fill(this.opened().password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
  }

  /** A petition the window has handed to the civil affairs office, without going through the pages. */
  async handedOver(title: string): Promise<{ number: string; queryCode: string }> {
    const { request } = await this.signedIn('window');
    const form = { channel: 'visit', title, content: '多次反映没有结果', petitioners: [{ name: '张三' }] };
    const receipt = (await (await request.post(`${this.url}/api/petitions`, { data: form })).json()) as {
      number: string;
      queryCode: string;
    };
    await request.post(`${this.url}/api/petitions/${receipt.number}/acts/handOver`, {
      data: { unit: 'civilAffairs', reason: '属民政职责' },
    });
    return receipt;
  }

  async openCase(page: Page, number: string): Promise<void> {
    await page.goto(`${this.url}/petitions/${number}`);
    await page.getByRole('heading', { name: '办理经过' }).waitFor();
  }

  /** Closes the pages of one test. */
  async closePages(): Promise<void> {
    this.#progress.forget();
    for (const context of this.#contexts.splice(0)) await context.close();
  }

  /** Does nothing where it was never opened. */
  async close(): Promise<void> {
    await this.#opened?.browser.close();
    await this.#opened?.stopOffice();
  }

  private opened(): Opened {
    if (!this.#opened) throw new Error('The office has not been opened.');
    return this.#opened;
  }
}

/**
 * How long the page may take to show news by itself, ms: two seconds (R5). On a machine so busy that it takes most of
 * that to load the page, as much longer.
 */
export async function newsWithin(page: Page): Promise<number> {
  const begun = performance.now();
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
  return Math.max(2_000, 3 * (performance.now() - begun));
}

/** Opens the form of an act on the page. */
export async function choose(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: act, exact: true }).click();
  await page.getByRole('dialog').waitFor();
}

/** Sends the open form by its own button. */
export async function send(page: Page, act: string): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: act, exact: true }).click();
}

/** Sends the open form and waits until it was accepted. */
export async function complete(page: Page, act: string): Promise<void> {
  await send(page, act);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Opens a decision in the pane beside the list. */
export async function openDecision(page: Page, number: string): Promise<void> {
  await decisionRow(page, number).click();
  await page.locator('.decision-pane').getByRole('link', { name: number, exact: true }).waitFor();
}

export const decisionRow = (page: Page, number: string) =>
  page.getByRole('list', { name: '待我审批' }).getByRole('button', { name: number });

/** Sends the form in the pane; what was decided leaves the list. */
export async function decide(page: Page, number: string, act: string): Promise<void> {
  await page.getByRole('region', { name: act, exact: true }).getByRole('button', { name: act, exact: true }).click();
  await decisionRow(page, number).waitFor({ state: 'detached' });
}

export async function pick(page: Page, field: string, words: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).click();
  await page.locator('.ant-select-item-option', { hasText: words }).click();
}

/** What axe finds wrong by WCAG 2.2 AA and by good practice, in lines that name the element. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    type Fault = { id: string; nodes: { html: string }[] };
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Fault[] }> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
