import { expect, test } from '@jest/globals';
import { smallRegime } from '../../test/small-regime.js';
import { registers, clockNames, kindsOfPetition, noticeKinds, processKinds } from '../regime-tables.js';
import { regimes } from '../regimes.js';
import { deriveRegimes } from './derive-regimes.js';

const tables = deriveRegimes([...regimes, smallRegime]);

test('one more line of the list adds to every table, and changes nothing that was there', () => {
  expect(tables.processKinds).toEqual([...processKinds, 'opinion']);
  expect(tables.clockNames).toEqual([...clockNames, 'opinionDue']);
  expect(new Set(tables.noticeKinds)).toEqual(new Set([...noticeKinds, 'opinionAsked']));
  expect(tables.kindsOfPetition).toEqual([...kindsOfPetition, 'opinion']);
});

test('its register stands among those of the office, by its kind', () => {
  const opinions = {
    name: 'opinions',
    title: smallRegime.label,
    rule: 'R8',
    lines: ['OPENED'],
    readers: [],
    columns: [],
  };
  const more = deriveRegimes([...regimes, { ...smallRegime, registers: [opinions] }]);
  expect(more.registers).toEqual([...registers, { ...opinions, kind: 'opinion' }]);
});

test('what is declared of it is found by its names', () => {
  expect(tables.processLabels.opinion.zh).toBe('征求意见');
  expect(tables.timeLimits.opinionDue).toMatchObject({ term: 3, dayKind: 'working', local: true });
  expect(tables.timeLimits.opinionDue).not.toHaveProperty('ladder');
  expect(tables.ladderOf.opinionDue).toEqual(['yellowCard', 'redCard']);
  expect(tables.clockLadders.opinionDue?.opensOnRed).toBe('supervision');
  expect(tables.noticeDuties.opinionAsked.documentWord).toBe('征');
  expect(tables.eventLabels['OPINION_RECALLED']?.en).toBe('No opinion needed any more');
});

test('whose act the petitioner has, and what a case may have several of, follow from the declarations', () => {
  expect(tables.petitionersKinds).toEqual(['petition', 'denial', 'review', 'paperDelivery', 'opinion']);
  expect(tables.kindsOnCasePage).toEqual(['instruction', 'lookBack', 'urgentReport']);
});
