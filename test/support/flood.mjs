import { Agent, request } from 'node:http';
import { randomUUID } from 'node:crypto';

/*
 * A process of its own that knocks at the doors of strangers, as fast as it is answered, from one address, until its parent lets
 * go of it; then it tells how often each door answered what.
 */

const url = process.argv[2] ?? '';
const atOnce = Number(process.argv[3]);
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

const petition = { lane: 'suggestion', title: '建议', content: '建议增设路灯。' };
/** @type {((count: number) => [path: string, body: object])[]} */
const doors = [
  () => ['petitions/online', petition],
  () => ['petitions/online', { ...petition, name: '张三' }],
  (count) => ['track', { number: `XF-2026-${count % 400}`, code: 'AAAAAAAAAAA' }],
  (count) => ['session', { account: `guess-${count}`, password: 'wrong-password' }],
  () => ['session', { account: 'leader2', password: 'wrong-password' }],
];

/** @type {Record<string, number>} */
const answers = {};
let isOver = false;
process.once('disconnect', () => process.exit());
process.once('message', () => {
  isOver = true;
});

/** @param {number} count */
function knock(count) {
  const [path, body] = /** @type {(typeof doors)[number]} */ (doors[count % doors.length])(count);
  const text = JSON.stringify(body);
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
      'idempotency-key': randomUUID(),
    };
    const sent = request(
      `${url}/api/${path}`,
      { method: 'POST', agent, headers, localAddress: '127.0.0.66' },
      (response) => {
        response.resume().once('end', () => resolve(`${path} ${response.statusCode}`));
      },
    );
    sent.once('error', (error) => resolve(`${path} ${error.message}`));
    sent.end(text);
  });
}

let count = 0;
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (!isOver) {
      const answer = await knock((count += 1));
      answers[answer] = (answers[answer] ?? 0) + 1;
      process.send?.(count);
    }
  }),
);
process.send?.(answers, () => process.disconnect());
