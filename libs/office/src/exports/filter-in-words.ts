import type { OfficeSettings } from '@banjie/runtime';
import type { Label } from '@banjie/workflows';
import { channelLabel } from '../dashboard/channel-label.js';
import { naming } from '../labels.js';
import { filterHeadings, filterValues } from './list-words.js';

export type Filter = Readonly<Record<string, string>>;

const units: readonly string[] = ['unit', 'bouncedBy', 'filedBy', 'correctedBy'];
const nothing: Label = { zh: '未填', en: 'none given' };

/** What a list is narrowed to, a label for each filter; nothing for the whole list. */
export function filterInWords(filter: Filter, settings: OfficeSettings): Label[] {
  return Object.entries(filter).map(([key, value]) => {
    const heading = filterHeadings[key] ?? sameInBoth(key);
    if (value === 'yes') return heading;
    const { zh, en } = valueInWords(key, value, settings);
    return { zh: `${heading.zh}：${zh}`, en: `${heading.en}: ${en}` };
  });
}

function valueInWords(key: string, value: string, settings: OfficeSettings): Label {
  const name = naming(settings);
  if (value === '') return nothing;
  if (key === 'channel') return channelLabel(value);
  if (key === 'deskOf') return sameInBoth(name.officer(value) ?? value);
  if (units.includes(key)) return sameInBoth(name.unit(value) ?? value);
  return filterValues[key]?.[value] ?? sameInBoth(value);
}

const sameInBoth = (text: string): Label => ({ zh: text, en: text });
