import { holdInShort } from './faults/in-short.js';

holdInShort('F1', 'F2', 'F3', 'F6', 'F11', 'F12', 'F13');
