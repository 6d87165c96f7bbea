import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createDataSource } from '@banjie/entities';
import { foundTrialOffice } from '@banjie/office';
import { setClock } from '@banjie/runtime';
import type { DataSource } from 'typeorm';
import { prepareDatabase } from '../../../scripts/database/prepare.mjs';
import { serverProcesses } from '../../../scripts/embedded-postgres/adopt.mjs';
import {
  createCluster,
  openCluster,
  owner as ownerRole,
  startCluster,
  stopCluster,
  type Cluster,
} from '../../../scripts/embedded-postgres/cluster.mjs';
import { createServerPlace } from '../../support/server-place.mjs';
import { mondayMorning, trialPassword } from '../../support/trial-office.js';

const password = 'for-this-proof-only';

/** What the checker asks an office whose server comes and goes. */
export interface Seen {
  owner: DataSource;
  rows<Row>(text: string, values?: unknown[]): Promise<Row[]>;
}

/** A PostgreSQL that belongs to one fault, with a trial office in it, to be stopped without a word and started again. */
export class OwnServer {
  private constructor(
    private readonly home: string,
    private readonly cluster: Cluster,
    readonly ownerUrl: string,
    readonly appUrl: string,
  ) {}

  static async start(): Promise<OwnServer> {
    const home = createServerPlace();
    const cluster = openCluster(home);
    await createCluster(cluster, { password, durable: false });
    const { port } = await startCluster(cluster);
    const adminUrl = `postgres://${ownerRole}:${password}@127.0.0.1:${port}/postgres`;
    const { ownerUrl, applicationUrl } = await prepareDatabase({
      adminUrl,
      database: 'banjie',
      applicationPassword: password,
      queue: 'postgres',
    });
    const server = new OwnServer(home, cluster, ownerUrl, applicationUrl);
    await server.asOwner(async ({ owner }) => {
      await foundTrialOffice(owner.manager, 'trial', trialPassword);
      await setClock(owner.manager, new Date(mondayMorning));
    });
    return server;
  }

  /**
   * From now on no process of it, nor any it starts, can write to a file: each write ends as on a full disk, with less than was
   * asked for. A server that is started anew has room.
   */
  async findsNoRoom(): Promise<void> {
    let withRoom = this.living();
    for (const without = new Set<number>(); withRoom.length > 0;) {
      for (const pid of withRoom) {
        this.takesRoomFrom(pid);
        without.add(pid);
      }
      withRoom = this.living().filter((pid) => !without.has(pid));
    }
  }

  /** As the server's own account: whoever is root in a container may not change the limits of others. */
  private takesRoomFrom(pid: number): void {
    const { uid, gid } = this.cluster.account ?? {};
    const { status, stderr } = spawnSync('prlimit', ['--pid', String(pid), '--fsize=0:'], {
      uid,
      gid,
      encoding: 'utf8',
    });
    if (status !== 0 && this.living().includes(pid)) throw new Error(`The server keeps its room: ${stderr}`);
  }

  /** Every process of it dies at once, as in a power cut of the database's machine: nothing is written any more. */
  async dies(): Promise<void> {
    // One that was just being started is seen a moment later.
    for (let living = this.living(); living.length > 0; living = this.living()) {
      for (const pid of living) killed(pid);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  private living(): number[] {
    return serverProcesses(this.cluster.directory);
  }

  /** Resolves when it takes connections again. */
  async comesBack(): Promise<void> {
    await startCluster(this.cluster);
  }

  async asOwner<Value>(work: (seen: Seen) => Promise<Value>): Promise<Value> {
    const owner = await createDataSource({ url: this.ownerUrl, poolSize: 2, applicationName: 'checker' }).initialize();
    try {
      return await work({
        owner,
        rows: <Row>(text: string, values: unknown[] = []) => owner.query<Row[]>(text, values),
      });
    } finally {
      await owner.destroy();
    }
  }

  async remove(): Promise<void> {
    await stopCluster(this.cluster);
    rmSync(this.home, { recursive: true, force: true });
  }
}

function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was leaving with its postmaster.
  }
}
