/** A bar on the terminal, on standard error; silent where nobody looks. */
export function progressBar(total: number): { at: (done: number) => void; end: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { at: () => undefined, end: () => undefined };
  const width = 30;
  let shown = -1;
  const at = (done: number): void => {
    const filled = Math.floor((done / total) * width);
    const percent = Math.floor((done / total) * 100);
    if (percent === shown) return;
    shown = percent;
    stderr.write(
      `\r[${'█'.repeat(filled)}${'░'.repeat(width - filled)}] ${String(percent).padStart(3)} %  ${done}/${total}`,
    );
  };
  return { at, end: () => void stderr.write('\n') };
}
