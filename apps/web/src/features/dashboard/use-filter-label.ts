import type { Label } from '../../language/label.js';
import { useLanguage, type Translate } from '../../language/language.js';
import type { MessageKey } from '../../language/messages.zh.js';
import { lightStyles } from '../../ui/lists/light.logic.js';
import { useDirectory } from '../../api/directory.js';

const headings: Readonly<Record<string, MessageKey>> = {
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
  lighter: 'dashboard.lighter',
  claimed: 'dashboard.claimed',
  result: 'dashboard.result',
  bouncedBy: 'cases.bouncedBy',
  filedBy: 'cases.filedBy',
  correctedBy: 'cases.correctedBy',
  reception: 'dashboard.reception',
  handling: 'dashboard.handling',
  callBack: 'dashboard.callBack',
};

const units = ['unit', 'bouncedBy', 'filedBy', 'correctedBy'];
const answers = ['reception', 'handling', 'callBack', 'standing', 'lighter', 'result'];

/** Label of a filter: its name and value. The label of the channel comes with the list. */
export function useFilterLabel(channel: Label | null): (key: string, value: string) => string {
  const { headed, t, localized } = useLanguage();
  const { units: known } = useDirectory();
  return (key, value) => {
    const heading = headings[key] ? t(headings[key]) : key;
    if (value === 'yes') return heading;
    if (units.includes(key)) return headed(heading, known.find(({ id }) => id === value)?.name ?? value);
    return headed(heading, key === 'channel' && channel ? localized(channel) : valueLabel(t, key, value));
  };
}

function valueLabel(t: Translate, key: string, value: string): string {
  if (answers.includes(key)) return t(`dashboard.${value}` as MessageKey);
  if (key === 'age') return t('dashboard.days', { range: value });
  if (key === 'light')
    return value in lightStyles ? t(lightStyles[value as keyof typeof lightStyles].messageKey) : t('dashboard.noLight');
  if (value !== '') return value;
  return t(key === 'place' ? 'dashboard.noPlace' : 'dashboard.noCategory');
}
