import {
  roleLabels,
  systemEventLabels,
  timeLimits,
  rungLabels,
  type Act,
  type Label,
  type Standing,
} from '@banjie/workflows';
import type { OfficeSettings, Regime } from '@banjie/runtime';

const timerEvent = /^xstate\.after\.([A-Za-z]+)\.([A-Za-z]+)\./;

/** The step of a clock that an entry records; undefined of any other entry. */
export const rungOf = (type: string): string | undefined => timerEvent.exec(type)?.[2];

/** A history entry in the words of the office: an act's label, a rung of a clock, or the system's own words. */
export function eventLabel(regime: Regime, kind: string | null, type: string): Label {
  const timer = timerEvent.exec(type);
  if (timer) return timerLabel(timer[1] ?? '', timer[2] ?? '');
  const act = regime
    .definitions()
    .flatMap(({ acts }) => [...acts])
    .find((one: Act) => one.event === type && (kind === null || one.process === kind));
  const told = regime
    .definitions()
    .flatMap(({ acts }) => [...acts])
    .find((one: Act) => one.event === type);
  return act?.label ?? systemEventLabels[type] ?? told?.label ?? { zh: type, en: type };
}

function timerLabel(clock: string, rung: string): Label {
  const limit = timeLimits[clock as keyof typeof timeLimits];
  const step = rungLabels[rung];
  return limit && step
    ? { zh: `${limit.label.zh}：${step.zh}`, en: `${limit.label.en}: ${step.en}` }
    : { zh: clock, en: clock };
}

export const clockLabel = (clock: string): Label =>
  timeLimits[clock as keyof typeof timeLimits]?.label ?? { zh: clock, en: clock };

const outsiders: Readonly<Record<string, string>> = { system: '系统', petitioner: '信访人' };

/** Whose something is, with the names of unit and officer, who sits at the officer's desk today, and the desk in words. */
export function holderOf(
  settings: OfficeSettings,
  { unit, officer, desk }: Pick<Standing, 'unit' | 'officer' | 'desk'>,
) {
  const name = naming(settings);
  return {
    unit,
    unitName: name.unit(unit),
    officer,
    officerName: name.officer(officer),
    deputyName: name.deputyOf(officer),
    deskName: desk && roleLabels[desk],
  };
}

/** Names for ids; an id nobody knows (the system, somebody long gone) stands for itself. */
export function naming(settings: OfficeSettings) {
  return {
    officer: (id: string | null): string | null =>
      id === null ? null : (settings.staff.get(id)?.name ?? outsiders[id] ?? id),
    /** Who sits at somebody's desk today. */
    deputyOf: (id: string | null): string | null => {
      const deputy = settings.substituted.find(({ principal }) => principal === id)?.deputy;
      return deputy === undefined ? null : (settings.staff.get(deputy)?.name ?? deputy);
    },
    unit: (id: string | null): string | null => (id === null ? null : (settings.units.get(id)?.name ?? id)),
  };
}
