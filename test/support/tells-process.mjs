import { expect } from '@jest/globals';
import { recorded } from './recorded.mjs';

// Whose processor time is to be watched, and which process is to be ended where the file gets stuck.
recorded({ file: expect.getState().testPath ?? '', pid: process.pid });
