import type { OfficeSettings, ProcessState } from '@banjie/runtime';
import type { Clocked, ClockName, Deadline } from '@banjie/workflows';

/** When the latest run of a clock of a process ends; null where it never began. */
export function deadlineOf(
  settings: OfficeSettings,
  { snapshot }: Pick<ProcessState, 'snapshot'>,
  clock: string,
): Deadline | null {
  const run = (snapshot.context as Partial<Clocked>).clocks?.[clock as ClockName];
  return run ? settings.deadline(clock as ClockName, run) : null;
}
