const everyMs = 200;

/** A line in the terminal that says how far the work is; nothing where nobody looks. */
export function progressLine(to: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr): {
  seen: (what: string, done: number) => void;
  end: () => void;
} {
  let last = -Infinity;
  return {
    seen: (what, done) => {
      if (!to.isTTY || performance.now() - last < everyMs) return;
      last = performance.now();
      to.write(`\r\x1b[K${what} ${done.toLocaleString('en')}`);
    },
    end: () => void (to.isTTY && to.write('\r\x1b[K')),
  };
}
