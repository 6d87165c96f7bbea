import { randomInt } from 'node:crypto';

/** Capital letters and digits without those that look alike on paper: 31, so that eight of them are 40 bits. */
const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const length = 8;

/** What something of the sealed lane goes by outside it. It tells nothing of how many there are, or came between two (R12). */
export const randomReference = (): string => Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
