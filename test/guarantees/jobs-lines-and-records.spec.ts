import { redisServer } from '../support/redis.mjs';
import { holdInShort } from './faults/in-short.js';

// F5 is F4 on every queue.
holdInShort(redisServer ? 'F5' : 'F4', 'F7', 'F8', 'F9', 'F10', 'F14', 'F15', 'F16', 'F20', 'F21');
