import { connect } from 'node:net';
import { addAbortSignal } from 'node:stream';

export type Verdict = 'clean' | 'notScanned' | 'infected';

/** Where a file is looked at for viruses before it is kept. */
export interface VirusScan {
  /** Throws where the scanner cannot be asked, and where `signal` says that nobody waits any more: then nothing is accepted. */
  scan(bytes: Buffer, signal: AbortSignal): Promise<Verdict>;
}

/** No scanner is set up; every file says so. */
export const noScan: VirusScan = { scan: () => Promise.resolve('notScanned') };

const pieceSize = 64 * 1024;
const patienceMs = 30_000;

/** ClamAV's daemon over TCP, command INSTREAM: pieces with their length before them, an empty one at the end. */
export class ClamAv implements VirusScan {
  constructor(
    private readonly host: string,
    private readonly port: number,
  ) {}

  async scan(bytes: Buffer, signal: AbortSignal): Promise<Verdict> {
    const answer = await this.ask(bytes, signal);
    if (/\bOK\0?$/.test(answer)) return 'clean';
    if (/\bFOUND\0?$/.test(answer)) return 'infected';
    throw new Error(`The virus scanner answered: ${answer.slice(0, 200)}`);
  }

  private ask(bytes: Buffer, signal: AbortSignal): Promise<string> {
    return new Promise((resolve, reject) => {
      const pieces: Buffer[] = [];
      const socket = connect({ host: this.host, port: this.port }, () => {
        socket.write('zINSTREAM\0');
        for (let at = 0; at < bytes.length; at += pieceSize) {
          const piece = bytes.subarray(at, at + pieceSize);
          socket.write(lengthOf(piece.length));
          socket.write(piece);
        }
        socket.write(lengthOf(0));
      });
      addAbortSignal(signal, socket);
      socket.setTimeout(patienceMs, () => socket.destroy(new Error('The virus scanner does not answer.')));
      socket.on('data', (piece: Buffer) => pieces.push(piece));
      socket.on('error', reject);
      socket.on('close', () => resolve(Buffer.concat(pieces).toString('utf8').trim()));
    });
  }
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

/** `clamav://host:port`; null for no scanner. */
export function virusScanAt(address: string | null): VirusScan {
  if (address === null) return noScan;
  const { hostname, port } = new URL(address);
  return new ClamAv(hostname, Number(port || 3310));
}
