/** Tells whoever started jest which file begins and which has ended: jest itself has no turn where a file of its own process never ends. */
export default class TellsFiles {
  /** @param {{ path: string }} file */
  onTestFileStart({ path }) {
    process.send?.({ began: path });
  }

  /** @param {{ path: string }} file */
  onTestFileResult({ path }) {
    process.send?.({ ended: path });
  }
}
