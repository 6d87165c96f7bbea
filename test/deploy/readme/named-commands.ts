import { readFileSync } from 'node:fs';

export const readmes = ['README.md', 'README.en.md'];

/** What stands for a value of one's own. */
const placeholder = /^(\P{ASCII}.*|[A-Z]+|[A-Z0-9]+,.*|FILE\..*|".*|.*…)$/u;

/**
 * The commands a README names, each with its options: `npm run bench` with `--rounds`. Where it says which values an option may
 * have, each of them is one: `--queue redis`.
 */
export function commandsNamedIn(readme: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  // In a table a bar between values is escaped.
  const text = readFileSync(readme, 'utf8').replaceAll('\\|', '/');
  for (const [, command = '', parameters = ''] of text.matchAll(/\bnpm (test|start|run [a-z-]+)(?: -- ([^`|#\n]*))?/g)) {
    const options = found.get(command) ?? new Set();
    found.set(command, options);
    for (const [, option = '', values = ''] of parameters.matchAll(/(--[a-z-]+)(?: ([^\s\]-][^\s\]]*))?/g)) {
      options.add(option);
      for (const value of values.split('/').filter((one) => values.includes('/') && !placeholder.test(one)))
        options.add(`${option} ${value}`);
    }
  }
  return found;
}

/** The options of a command as it is given: each alone, and with its value. */
export function optionsGiven(parameters: readonly string[]): string[] {
  return parameters.flatMap((parameter, index) => {
    if (!parameter.startsWith('--')) return [];
    const value = parameters[index + 1];
    return value === undefined || value.startsWith('--') ? [parameter] : [parameter, `${parameter} ${value}`];
  });
}
