import type { OfficeSettings, Regime } from '@banjie/runtime';
import { registers, stageLabel, type Label } from '@banjie/workflows';
import { channelLabel } from '../dashboard/channel-label.js';
import { eventLabel, naming } from '../labels.js';
import { filterHeadings, filterValues, registerHeadings, type ListName } from './list-words.js';

export type Filter = Readonly<Record<string, string>>;

const units: readonly string[] = ['unit', 'bouncedBy', 'filedBy', 'correctedBy'];
const officers: readonly string[] = ['deskOf', 'officer'];
const nothing: Label = { zh: '未填', en: 'none given' };

/** By whose names things are called. */
interface Names {
  regime: Regime;
  settings: OfficeSettings;
}

/** What a list is narrowed to, a label for each filter; nothing for the whole list. */
export function filterInWords(list: ListName, filter: Filter, { regime, settings }: Names): Label[] {
  const register = registers.find(({ name }) => list === `register.${name}`);
  const headings = register ? registerHeadings : filterHeadings;
  const names = Object.keys(headings);
  // The database keeps no order of the filters.
  const inOrder = Object.entries(filter).sort(([one], [other]) => names.indexOf(one) - names.indexOf(other));
  return inOrder.map(([key, value]) => {
    const heading = headings[key] ?? sameInBoth(key);
    if (value === 'yes') return heading;
    const { zh, en } =
      (register && valueOfRegister(regime, register, key, value)) ?? valueInWords(key, value, settings);
    return { zh: `${heading.zh}：${zh}`, en: `${heading.en}: ${en}` };
  });
}

/** What only registers are narrowed to: where a process of theirs stands, and which kind of line. */
function valueOfRegister(
  regime: Regime,
  { kind }: (typeof registers)[number],
  key: string,
  value: string,
): Label | undefined {
  if (key === 'stage') return stageLabel(kind, value);
  return key === 'act' ? eventLabel(regime, kind, value) : undefined;
}

function valueInWords(key: string, value: string, settings: OfficeSettings): Label {
  const name = naming(settings);
  if (value === '') return nothing;
  if (key === 'channel') return channelLabel(value);
  if (officers.includes(key)) return sameInBoth(name.officer(value) ?? value);
  if (units.includes(key)) return sameInBoth(name.unit(value) ?? value);
  return filterValues[key]?.[value] ?? sameInBoth(value);
}

const sameInBoth = (text: string): Label => ({ zh: text, en: text });
