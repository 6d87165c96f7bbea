import { afterAll, afterEach, beforeAll, jest } from '@jest/globals';
import { describeIf } from './available.js';
import { browserProgram } from './browser.js';
import { OfficeBrowser } from './office-browser.js';
import { ceilingMs } from './page-progress.js';

/** Tests that share one office before a browser; each begins with no page open. */
export function inTheBrowser(name: string, tests: (office: OfficeBrowser) => void): void {
  describeIf(browserProgram, 'chromium', name, () => {
    jest.setTimeout(ceilingMs);
    const office = new OfficeBrowser();
    beforeAll(() => office.open());
    afterEach(() => office.closePages());
    afterAll(() => office.close());
    tests(office);
  });
}
