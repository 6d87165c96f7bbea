import { describe, expect, test } from '@jest/globals';
import { clockNames, noticeDuties, noticeKinds, timeLimits } from '../regime-tables.js';
import { merelyInforms } from '../process/notice.js';
import { denialGroundIds, denialGroundTable } from './denial-grounds.js';
import { pauseGroundIds, pauseGroundTable } from './pause-grounds.js';
import { situations } from './situations.js';

test('there are eight grounds of denial; only "other" needs a collective decision (R4)', () => {
  expect(Object.keys(denialGroundTable)).toEqual([...denialGroundIds]);
  expect(denialGroundIds).toHaveLength(8);
  expect(denialGroundIds.filter((ground) => denialGroundTable[ground].collective)).toEqual(['other']);
});

test('there are three grounds of a pause (R3)', () => {
  expect(Object.keys(pauseGroundTable)).toEqual([...pauseGroundIds]);
  expect(pauseGroundIds).toHaveLength(3);
});

describe('the 22 situations (R6)', () => {
  test('are numbered in order', () => {
    expect(situations.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
  });

  test('seven also need a finding of bad effect', () => {
    const numbers = situations.filter(({ needsBadEffect }) => needsBadEffect).map(({ number }) => number);
    expect(numbers).toEqual([2, 3, 6, 7, 12, 18, 19]);
  });

  test.each([
    ['A', [1, 6, 11, 12, 13, 14, 15, 18, 19]],
    ['E', [3, 5, 7, 17, 20]],
    ['M', [2, 4, 8, 9, 10, 16, 21, 22]],
  ])('raised by %s: %j', (raisedBy, numbers) => {
    expect(situations.filter((row) => row.raisedBy === raisedBy).map(({ number }) => number)).toEqual(numbers);
  });
});

describe('notices', () => {
  test('each kind has its duty and a document word of its own', () => {
    expect(Object.keys(noticeDuties)).toEqual([...noticeKinds]);
    expect(new Set(Object.values(noticeDuties).map(({ documentWord }) => documentWord)).size).toBe(noticeKinds.length);
  });

  test('the petitioner gets what is theirs', () => {
    expect(noticeKinds.filter((kind) => noticeDuties[kind].toPetitioner)).toEqual([
      'receipt',
      'oneTimeNotice',
      'routeNotice',
      'redirectNotice',
      'reopenedNotice',
      'extensionNotice',
      'pauseNotice',
      'joinedNotice',
      'joinedDelayed',
      'separatedNotice',
      'withdrawalConfirmation',
      'withdrawalTakenBack',
      'confidentialityNotice',
      'reply',
      'denialNotice',
      'denialReviewReply',
      'reviewAccepted',
      'reviewForwarded',
      'reviewOpinion',
      'hearingNotice',
      'recheckOpinion',
      'noFurtherAcceptance',
      'ratingFollowUpReply',
    ]);
  });
});

test('letters that need not be opened only tell, or have a list, a signature or a decision of their own (R5)', () => {
  const within = noticeKinds.filter((kind) => !noticeDuties[kind].toPetitioner);
  expect(within.filter((kind) => merelyInforms(noticeDuties[kind])).sort()).toEqual([
    'completionReport',
    'correctionNotice',
    'correctionProposal',
    'denialFiling',
    'draftSigned',
    'draftToCheck',
    'draftToSign',
    'extensionRequest',
    'handOverPulledBack',
    'handOverSlip',
    'instructionFeedback',
    'pauseRequest',
    'receiptLetter',
    'reportToDecide',
    'supervisionConcluded',
    'urgentDismissed',
    'withdrawalApplication',
  ]);
  expect(noticeKinds.filter((kind) => noticeDuties[kind].toPetitioner && 'informs' in noticeDuties[kind])).toEqual([]);
});

describe('the time-limit table (R3)', () => {
  test('has a row for every clock', () => {
    expect(Object.keys(timeLimits)).toEqual([...clockNames]);
  });

  test('only the statutory opinion is an illegal delay (违法超期)', () => {
    expect(clockNames.filter((clock) => timeLimits[clock].illegalDelay)).toEqual(['statutoryOpinion']);
  });

  test('a local row says so in its source', () => {
    const silent = clockNames.filter(
      (clock) => timeLimits[clock].local !== /^(本地约定|督办函|领导批示)/.test(timeLimits[clock].source),
    );
    expect(silent).toEqual([]);
  });
});

test.each([
  ['denial grounds', Object.values(denialGroundTable)],
  ['pause grounds', Object.values(pauseGroundTable)],
  ['situations', situations],
  ['notices', Object.values(noticeDuties)],
  ['clocks', Object.values(timeLimits)],
])('%s are named in Chinese and English, each once', (_, rows) => {
  const labels = rows.map(({ label }) => label);
  expect(
    labels.every(({ zh, en }) => /\p{Script=Han}/u.test(zh) && /^[\p{Script=Latin}\p{N}\p{P}\p{Z}]+$/u.test(en)),
  ).toBe(true);
  expect(new Set(labels.map(({ zh }) => zh)).size).toBe(labels.length);
  expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length);
});
