/** The path of an address as the router reads it: `/%61pi` is `/api`. */
export function pathOf(url: string): string {
  const [path = ''] = url.split('?');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
