import type { OfficeSettings, Regime } from '@banjie/runtime';
import {
  localDateOf,
  localTimeOf,
  noticeDuties,
  stageLabel,
  type CellForm,
  type Label,
  type NoticeKind,
  type RegisterColumn,
  type RegisterEntry,
} from '@banjie/workflows';
import { clockLabel, eventLabel, naming } from '../labels.js';
import type { OfficeRegister } from './register-of.js';

/** By what words the cells of a register are written out. */
export interface CellWords {
  regime: Regime;
  settings: OfficeSettings;
  register: OfficeRegister;
}

const sameInBoth = (text: string): Label => ({ zh: text, en: text });

const dayOf = (value: string): string => (value.length === 10 ? value : localDateOf(value));

/** A cell in both languages; null where it is empty. */
export function cellOf({ form, ...column }: RegisterColumn, entry: RegisterEntry, words: CellWords): Label | null {
  const value = column.value(entry) ?? null;
  if (value === null || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number') return wordsOf(form, String(value), words);
  const each = value.map((one) => wordsOf(form, one, words));
  if (each.length === 0) return null;
  return { zh: each.map(({ zh }) => zh).join('、'), en: each.map(({ en }) => en).join(', ') };
}

function wordsOf(form: CellForm, value: string, { regime, settings, register }: CellWords): Label {
  if (typeof form === 'object') return form[value] ?? sameInBoth(value);
  const name = naming(settings);
  switch (form) {
    case 'text':
    case 'count':
      return sameInBoth(value);
    case 'day':
      return sameInBoth(dayOf(value));
    case 'minute':
      return sameInBoth(`${localDateOf(value)} ${localTimeOf(value)}`);
    case 'unit':
      return sameInBoth(name.unit(value) ?? value);
    case 'officer':
      return sameInBoth(name.officer(value) ?? value);
    case 'stage':
      return stageLabel(register.kind, value);
    case 'act':
      return eventLabel(regime, register.kind, value);
    case 'clock':
      return clockLabel(value);
    case 'paper':
      return noticeDuties[value as NoticeKind].label;
  }
}
