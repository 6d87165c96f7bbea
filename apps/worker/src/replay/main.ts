import { createDataSource } from '@banjie/entities';
import { createRuntime, foundTrialOffice, PersonalData } from '@banjie/office';
import { Logger } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { WorkerMetrics } from '../metrics/worker-metrics.js';
import { noticeTemplates } from '../notices/templates.js';
import { OfficeWork } from '../office-work.js';
import { replayConfig, type ReplayConfig } from './config.js';
import { figuresOf, table } from './figures.js';
import { mistakeIn } from './mistake.js';
import { readLines } from './petition-line.js';
import { progressBar } from './progress-bar.js';
import { replay } from './replay.js';

Logger.overrideLogger(['error', 'warn']);
try {
  await run(replayConfig());
} catch (error) {
  const mistake = mistakeIn(error);
  if (mistake === null) throw error;
  process.stderr.write(`${mistake}\n`);
  process.exitCode = 2;
}

async function run(config: ReplayConfig): Promise<void> {
  const startedMs = performance.now();
  const petitions = readLines(await readFile(config.input));
  const owner = await createDataSource({
    url: config.ownerUrl,
    poolSize: 1,
    applicationName: 'banjie-replay-owner',
  }).initialize();
  const founded = await foundTrialOffice(owner.manager, 'replay', randomBytes(16).toString('hex'));
  await owner.destroy();
  if (!founded) throw new Error('A replay needs an empty database of its own.');
  const dataSource = await createDataSource({
    url: config.databaseUrl,
    poolSize: 4,
    applicationName: 'banjie-replay',
  }).initialize();
  try {
    const runtime = createRuntime(dataSource);
    const work = new OfficeWork(runtime, noticeTemplates, null, new WorkerMetrics());
    const bar = progressBar(petitions.length);
    await replay(
      { runtime, personal: new PersonalData(randomBytes(32)), work, clock: config.clock, progress: bar.at },
      petitions,
    );
    bar.end();
    const figures = await figuresOf(runtime, startedMs);
    process.stdout.write(`${config.json ? JSON.stringify(figures) : table(figures)}\n`);
  } finally {
    await dataSource.destroy();
  }
}
