import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { aPetition, type Petition } from '../support/a-petition.js';
import type { Answer } from '../support/answer.js';
import { aPdf, aWordFileOf } from '../support/hostile-files.js';
import { samplesOf, valueOf } from '../support/metrics.js';
import { Officer } from '../support/officer.js';
import { onThisMachine } from '../support/patience.js';
import { ProcessOfOurs } from '../support/process-of-ours.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';
import { formOf, uploaded } from '../support/uploads.js';

const token = 'a-token-for-the-collector';
const atOnce = 40;
const mebi = 1024 * 1024;
const memoryAtMost = 512 * mebi;
const uploadMs = 3_000;

let office: TrialOffice;
let api: ProcessOfOurs;
let url: string;
let window: Officer;
beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
  api = ProcessOfOurs.start('api', office.databaseUrl, { METRICS_TOKEN: token });
  url = (await api.url) ?? '';
  window = new Officer('window', url, (await office.signedInAs('window')).cookie);
});
afterAll(async () => {
  await api.stop();
  await office.close();
});

const withReceipt = ({ number, queryCode }: Petition, bytes: Buffer, name: string): Promise<Answer> => {
  const fields: [string, string][] = [
    ['number', number],
    ['code', queryCode],
  ];
  return uploaded({ url }, 'track/attachments', formOf([[name, bytes]], fields), '');
};

async function memory(): Promise<number> {
  const answer = await fetch(`${url}/api/metrics`, { headers: { authorization: `Bearer ${token}` } });
  return valueOf(samplesOf(await answer.text()), 'process_resident_memory_bytes') ?? NaN;
}

/** The most memory the api had (bytes) until the work was done. */
async function mostMemoryDuring(work: Promise<unknown>): Promise<number> {
  let isOver = false;
  const over = work.finally(() => (isOver = true));
  let most = 0;
  while (!isOver) {
    most = Math.max(most, await memory());
    await pause(20);
  }
  await over;
  return most;
}

async function timed(upload: Promise<Answer>): Promise<{ status: number; ms: number }> {
  const began = performance.now();
  const { status } = await upload;
  return { status, ms: performance.now() - began };
}

describe(`${atOnce} files at once from whoever has a receipt`, () => {
  it.each([
    ['that would unpack to 100 MB', aWordFileOf(100 * mebi - 2000), 422, 'tooMuchInside'],
    ['that unpack to as much as is allowed', aWordFileOf(30 * mebi, 700_000), 201, undefined],
  ])(
    '%s take no more than 512 MB, and others upload beside them within 3 seconds',
    async (_what, bytes, status, code) => {
      const [theirs, other] = [await aPetition().registeredBy(window), await aPetition().registeredBy(window)];
      const many = Array.from({ length: atOnce }, () => withReceipt(theirs, bytes, 'a.docx'));
      const most = mostMemoryDuring(Promise.all(many));
      await Promise.race(many);
      const beside = await Promise.all([
        timed(withReceipt(other, aPdf(), 'a.pdf')),
        timed(uploaded({ url }, `${other.address}/attachments`, formOf([['a.pdf', aPdf()]]), window.cookie)),
      ]);
      const allowed = onThisMachine(uploadMs);
      expect(beside.map((one) => [one.status, one.ms <= allowed ? 'in time' : one.ms])).toEqual([
        [201, 'in time'],
        [201, 'in time'],
      ]);
      const answers = await Promise.all(many);
      expect(answers.map((one) => [one.status, one.body.code])).toEqual(answers.map(() => [status, code]));
      expect((await most) / mebi).toBeLessThan(memoryAtMost / mebi);
    },
  );
});
