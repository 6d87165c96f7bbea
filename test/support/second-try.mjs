import { jest } from '@jest/globals';

// Real servers and browsers on a busy machine: the summary names every test that needed its second try, so that it is looked at.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
