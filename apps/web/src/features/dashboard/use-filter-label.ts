import type { Label } from '../../language/label.js';
import { useLanguage, type Say } from '../../language/language.js';
import type { WordKey } from '../../language/messages.zh.js';
import { lightLooks } from '../../ui/lists/light.logic.js';
import { useDirectory } from '../../api/directory.js';

const headings: Readonly<Record<string, WordKey>> = {
  from: 'dashboard.from',
  to: 'dashboard.to',
  month: 'dashboard.month',
  channel: 'dashboard.channel',
  inPerson: 'cases.inPerson',
  category: 'dashboard.category',
  place: 'dashboard.place',
  unit: 'cases.unit',
  standing: 'cases.standing',
  age: 'dashboard.age',
  light: 'dashboard.light',
  denied: 'cases.denied',
  bouncedBy: 'cases.bouncedBy',
  filedBy: 'cases.filedBy',
  correctedBy: 'cases.correctedBy',
  reception: 'dashboard.reception',
  handling: 'dashboard.handling',
  callBack: 'dashboard.callBack',
};

const units = ['unit', 'bouncedBy', 'filedBy', 'correctedBy'];
const answers = ['reception', 'handling', 'callBack', 'standing'];

/** A filter of the list in words: what is filtered, and by what. The channel's own word comes with the list. */
export function useFilterWords(channel: Label | null): (key: string, value: string) => string {
  const { say, pick } = useLanguage();
  const { units: known } = useDirectory();
  return (key, value) => {
    const heading = headings[key] ? say(headings[key]) : key;
    if (value === 'yes') return heading;
    if (units.includes(key)) return `${heading}：${known.find(({ id }) => id === value)?.name ?? value}`;
    return `${heading}：${key === 'channel' && channel ? pick(channel) : wordOf(say, key, value)}`;
  };
}

function wordOf(say: Say, key: string, value: string): string {
  if (answers.includes(key)) return say(`dashboard.${value}` as WordKey);
  if (key === 'age') return say('dashboard.days', { range: value });
  if (key === 'light')
    return value in lightLooks ? say(lightLooks[value as keyof typeof lightLooks].word) : say('dashboard.noLight');
  if (value !== '') return value;
  return say(key === 'place' ? 'dashboard.noPlace' : 'dashboard.noCategory');
}
