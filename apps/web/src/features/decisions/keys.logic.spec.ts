import { expect, test } from '@jest/globals';
import { keyOfAct, paneCommand } from './keys.logic.js';

const onPage = { tag: 'BODY', type: '', editable: false, inDialog: false };
const press = (key: string, on: Partial<typeof onPage> = {}, more: object = {}) => ({
  key,
  composing: false,
  modified: false,
  on: { ...onPage, ...on },
  ...more,
});

test.each([
  ['j', 'next'],
  ['k', 'previous'],
  ['o', 'openCase'],
  ['1', { act: 0 }],
  ['9', { act: 8 }],
  ['0', null],
  ['ArrowDown', null],
])('%s means %j', (key, command) => {
  expect(paneCommand(press(key), false)).toEqual(command);
});

test('the arrows go on in the list, and scroll elsewhere', () => {
  expect([paneCommand(press('ArrowDown'), true), paneCommand(press('ArrowUp'), true)]).toEqual(['next', 'previous']);
});

test.each([
  ['while somebody types', press('1', { tag: 'TEXTAREA' })],
  ['while an input method composes', press('1', {}, { composing: true })],
  ['under a dialog', press('1', { inDialog: true })],
  ['with a key of the browser', press('1', {}, { modified: true })],
])('fires nothing %s', (_when, pressed) => {
  expect(paneCommand(pressed, true)).toBeNull();
});

test('the first nine acts have a key', () => {
  expect([keyOfAct(0), keyOfAct(8), keyOfAct(9)]).toEqual(['1', '9', null]);
});
