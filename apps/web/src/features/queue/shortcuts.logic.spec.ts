import { describe, expect, it } from '@jest/globals';
import type { KeyPress } from '../../ui/keys/key-press.logic.js';
import { commandOf, shortcuts } from './shortcuts.logic.js';

const stroke = (key: string, on: Partial<KeyPress['on']> = {}, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  composing: false,
  modified: false,
  ...more,
  on: { tag: 'BODY', type: '', editable: false, inDialog: false, ...on },
});

describe('the keys of the queue', () => {
  it('each mean one thing', () => {
    for (const { command, keys } of shortcuts) for (const key of keys) expect(commandOf(stroke(key))).toBe(command);
    expect(commandOf(stroke('q'))).toBeNull();
  });

  it.each([
    ['a text field', { tag: 'INPUT', type: 'search' }, {}],
    ['a text area', { tag: 'TEXTAREA' }, {}],
    ['a list of choices', { tag: 'SELECT' }, {}],
    ['anything editable', { editable: true }, {}],
    ['a dialog', { inDialog: true }, {}],
    ['a character being put together', {}, { composing: true }],
    ['a shortcut of the browser', {}, { modified: true }],
  ])('mean nothing in %s', (_, on, more) => {
    for (const { keys } of shortcuts) for (const key of keys) expect(commandOf(stroke(key, on, more))).toBeNull();
  });

  it('work on a row’s own box, and leave Enter to what it is on', () => {
    expect(commandOf(stroke('x', { tag: 'INPUT', type: 'checkbox' }))).toBe('select');
    for (const tag of ['A', 'BUTTON', 'INPUT'])
      expect(commandOf(stroke('Enter', { tag, type: 'checkbox' }))).toBeNull();
  });
});
