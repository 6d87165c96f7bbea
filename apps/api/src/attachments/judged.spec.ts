import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  aHeic,
  aJpeg,
  anAmr,
  anOfd,
  anOleFile,
  aPdf,
  aPng,
  aRecording,
  aWebp,
  aWordFile,
} from '../../../../test/support/hostile-files.js';
import { judged } from './judged.js';

const samples = [
  aHeic(),
  aJpeg(),
  anAmr(),
  anOfd(),
  anOleFile('WordDocument', 'Data'),
  aPdf(),
  aPng(),
  aRecording('isom'),
  aRecording('qt  '),
  aWebp(),
  aWordFile(),
];
const anyKind = fc.constantFrom(...samples);
const nobodyLeaves = new AbortController().signal;

/** A judgement, whatever the bytes are: nothing is thrown, so that nobody is answered 500. */
const isJudged = async (bytes: Buffer): Promise<void> => {
  const found = await judged(bytes, nobodyLeaves);
  expect('kind' in found || 'fault' in found).toBe(true);
};

describe('whatever is sent as a file is judged', () => {
  it('cut short anywhere', () =>
    fc.assert(
      fc.asyncProperty(anyKind, fc.nat(), (bytes, at) => isJudged(bytes.subarray(0, at % (bytes.length + 1)))),
      { numRuns: 2_000 },
    ));

  it('with other bytes and words in it', () =>
    fc.assert(
      fc.asyncProperty(
        anyKind,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 1, 0x7f, 0xff, 0xfffffffe, 0xffffffff)), { maxLength: 12 }),
        (sample, changes) => {
          const bytes = Buffer.from(sample);
          for (const [at, word] of changes) {
            if (word > 0xff) bytes.writeUInt32LE(word, at % (bytes.length - 3));
            else bytes[at % bytes.length] = word;
          }
          return isJudged(bytes);
        },
      ),
      { numRuns: 3_000 },
    ));

  it('of any bytes behind the head of any kind', () =>
    fc.assert(
      fc.asyncProperty(anyKind, fc.nat(64), fc.uint8Array({ maxLength: 2_000 }), (bytes, at, more) =>
        isJudged(Buffer.concat([bytes.subarray(0, at), more])),
      ),
      { numRuns: 2_000 },
    ));
});
