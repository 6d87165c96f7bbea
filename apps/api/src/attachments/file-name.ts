import { asLine } from '@banjie/workflows';

const longest = 120;

/** A name to show and to save under: without path, control characters and marks that turn the writing round; never empty. */
export function safeName(given: string): string {
  const [name = ''] = given.split(/[/\\]/).slice(-1);
  const clean = asLine(name).replaceAll(/[<>:"|?*]/g, '_');
  const characters = [...clean.replace(/^\.+/, '')];
  const short =
    characters.length <= longest ? characters : [...characters.slice(0, longest - 12), '…', ...characters.slice(-11)];
  return short.join('') || 'file';
}

/** What follows the last dot, in small letters; empty where there is none. */
export const extensionOf = (name: string): string => /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The name with another ending in place of the one it has. */
export const withExtension = (name: string, extension: string): string =>
  name.replace(/\.[A-Za-z0-9]+$/, `.${extension}`);
