import { jest } from '@jest/globals';

// A browser on a busy machine now and then loses a click or a download; the summary names every test that needed its second try.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
