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
