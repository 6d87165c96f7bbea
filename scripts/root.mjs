import { fileURLToPath } from 'node:url';

/** Absolute path of the clone, with a trailing slash. */
export const root = fileURLToPath(new URL('..', import.meta.url));
