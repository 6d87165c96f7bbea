const longest = 120;

// eslint-disable-next-line no-control-regex -- control characters and marks of direction are what is taken out
const invisible = /[\0-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A name to show and to save under: without path, control characters and marks that turn the writing round; never empty. */
export function safeName(given: string): string {
  const [name = ''] = given.split(/[/\\]/).slice(-1);
  const clean = name
    .replaceAll(invisible, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/g, '')
    .trim();
  const characters = [...clean.replace(/^\.+/, '')];
  const short =
    characters.length <= longest ? characters : [...characters.slice(0, longest - 12), '…', ...characters.slice(-11)];
  return short.join('') || 'file';
}

/** What follows the last dot, in small letters; empty where there is none. */
export const extensionOf = (name: string): string => /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
