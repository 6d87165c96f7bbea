import { useDirectory } from '../../api/directory.js';
import type { RegisterPage } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { filterNames, type FilterName, type Filters } from './registers.logic.js';

/** What a register is narrowed to, in words, in the order of its filters. */
export function useFilterWords({ choices }: Pick<RegisterPage, 'choices'>): (filters: Filters) => string[] {
  const { headed, localized, t } = useLanguage();
  const { units, officers } = useDirectory();
  const closed = { channel: choices.channels, lane: choices.lanes, stage: choices.stages, act: choices.acts };
  const valueOf = (name: FilterName, value: string): string => {
    if (name === 'unit') return units.find(({ id }) => id === value)?.name ?? value;
    if (name === 'officer') return officers.find(({ id }) => id === value)?.name ?? value;
    const found = name in closed ? closed[name as keyof typeof closed].find((one) => one.value === value) : undefined;
    return found ? localized(found.label) : value;
  };
  return (filters) =>
    filterNames.flatMap((name) => {
      const value = filters[name];
      return value ? [headed(t(`registers.${name}`), valueOf(name, value))] : [];
    });
}
