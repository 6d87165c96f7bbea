import { expect, it } from '@jest/globals';
import { npm, type Ended } from '../../support/command.js';
import { Launcher } from '../../support/launcher.js';

/** One way to give a command that the README names, and what must come of it. */
export interface CommandRun {
  /** As it stands after `npm`: `run replay`, `start`. */
  command: string;
  /** `{name}` is replaced by the place of that name. */
  parameters?: readonly string[];
  does: string;
  /** Why the parts of the command are run, and not the command itself. */
  inParts?: string;
  proves(given: Given): Promise<void>;
}

/** The command as it was given, with more variables of the environment. */
export interface Given {
  /** Runs it to its end, in this clone or in another folder's. */
  ended(variables?: Record<string, string>, folder?: string): Promise<Ended>;
  /** Starts what runs until it is stopped. */
  lasting(variables: Record<string, string>, folder?: string): Launcher;
}

/** One test a run, in order. `places`: files and names of this machine, known only when the tests begin. */
export function proveEach(runs: readonly CommandRun[], places: () => Record<string, string> = () => ({})): void {
  it.each(runs.map((run) => [`npm ${[run.command, ...(run.parameters ?? [])].join(' ')}`, run.does, run] as const))(
    '%s %s',
    async (_name, _does, run) => {
      let given = 0;
      const parameters = (run.parameters ?? []).map((parameter) => filledIn(parameter, places()));
      await run.proves({
        ended: (variables = {}, folder) => ((given += 1), npm(run.command, parameters, { variables, folder })),
        lasting: (variables, folder) => ((given += 1), new Launcher(variables, { command: run.command, folder })),
      });
      expect(given > 0 || run.inParts !== undefined).toBe(true);
    },
  );
}

function filledIn(parameter: string, places: Record<string, string>): string {
  return parameter.replace(/\{(\w+)\}/g, (_, name: string) => {
    const place = places[name];
    if (place === undefined) throw new Error(`no place ${name}`);
    return place;
  });
}
