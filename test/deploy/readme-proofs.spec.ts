import { describe } from '@jest/globals';
import { describeIf } from '../support/available.js';
import { redisServer } from '../support/redis.mjs';
import { proveEach } from './readme/command-run.js';
import { proofRuns, redisRuns } from './readme/proof-runs.js';

describe('what proves and measures', () => proveEach(proofRuns));

describeIf(redisServer, 'redis-server', 'what proves with Redis', () => proveEach(redisRuns));
