/** A setting that cannot be used: told to whoever started the process, without a stack trace. */
export class Misconfigured extends Error {}

/** Reads the settings of a process, or ends it (exit code 2) with the line that says which one to mend. */
export function configured<Settings>(read: () => Settings): Settings {
  try {
    return read();
  } catch (error) {
    return endWith(error as Error);
  }
}

/** Opens what the settings name, or ends the process likewise where it is found only then that one of them cannot be used. */
export async function opened<Opened>(open: () => Promise<Opened>): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof Misconfigured) return endWith(error);
    throw error;
  }
}

function endWith({ message }: Error): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

/** The value of `name` where it is a whole number from 0 on. Throws `Misconfigured`. */
export function wholeNumberSetting(name: string, given: string, atMost: number): number {
  const value = Number(given);
  if (Number.isInteger(value) && value >= 0 && value <= atMost) return value;
  throw new Misconfigured(`${name}=${given}：应为 0 至 ${atMost} 的整数 / must be a whole number from 0 to ${atMost}`);
}

/** Ports as they are numbered; 0: any that is free. */
export const highestPort = 65_535;

/** The value of `name` where it is a URL of one of these schemes (`smtp:`); null where it is not set. Throws `Misconfigured`. */
export function urlSetting(name: string, value: string | undefined, schemes: readonly string[]): string | null {
  if (!value) return null;
  // Not shown: it may hold a password.
  const { protocol = '', hostname = '', search = '' } = URL.canParse(value) ? new URL(value) : {};
  // A database on a socket is named by its query.
  if (!schemes.includes(protocol) || (hostname === '' && search === ''))
    throw new Misconfigured(
      `${name} 应形如 / must look like ${schemes.map((scheme) => `${scheme}//host:port`).join(' 或 or ')}`,
    );
  return value;
}
