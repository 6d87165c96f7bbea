import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './programs.mjs';

/** Path of a Chromium, or null: for `describeIf(browserProgram, 'chromium', …)`. */
export const browserProgram = findChromium();

/** No sandbox: CI runs as root. The other flags keep the browser from talking to anybody but the page's server. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A headless browser; null where none is installed. The caller closes it. */
export async function launchBrowser(): Promise<Browser | null> {
  return browserProgram ? chromium.launch({ executablePath: browserProgram, args: flags, timeout: 300_000 }) : null;
}
