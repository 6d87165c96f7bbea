import { setTimeout as sleep } from 'node:timers/promises';
import { invalid, officeClock, parsed, requestClockAdvance, type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject } from '@nestjs/common';
import { z } from 'zod';
import type { ApiConfig } from '../config.js';
import { Route } from '../http/endpoint.js';
import { ProblemException } from '../http/problem.exception.js';
import { API_CONFIG, RUNTIME } from '../tokens.js';
import { clockMoved, type ClockMoved } from './clock-answer.js';

const yearOfHours = 24 * 366;

const clockAdvance = z
  .strictObject({
    advanceHours: z
      .number()
      .positive()
      .max(yearOfHours)
      .optional()
      .meta({ title: '前进小时数', titleEn: 'Hours to go forward' }),
    to: z.iso.datetime({ offset: true }).optional().meta({ title: '前进到', titleEn: 'Instant to go to' }),
  })
  .refine(({ advanceHours, to }) => (advanceHours === undefined) !== (to === undefined), {
    message: '请填写 advanceHours 或 to 之一 / give either advanceHours or to',
  });

/** How long the answer waits for the worker to arrive (ms); the advance goes on if it takes longer. */
const patienceMs = 25_000;
const pollMs = 100;

@Controller('api')
export class TrialClockController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Route({
    method: 'POST',
    path: 'trial/clock',
    access: ['systemAdministrator'],
    body: clockAdvance,
    answer: clockMoved,
    summary: { zh: '试用时钟前进', en: 'Move the trial clock forward; everything due on the way happens' },
  })
  async move(@Body() body: unknown) {
    const clock = await officeClock(this.runtime.manager);
    if (this.config.mode !== 'trial' || clock.mode !== 'trial') {
      throw new ProblemException(
        403,
        'trialOnly',
        '只有试用模式可以拨动时钟。',
        'Only a trial office has a clock that can be moved.',
      );
    }
    const { advanceHours, to } = parsed(clockAdvance, body);
    const target = to === undefined ? new Date(clock.now.getTime() + (advanceHours ?? 0) * 3_600_000) : new Date(to);
    if (target <= clock.now) throw invalid([{ path: 'to', message: '时钟只能前进 / the clock only goes forward' }]);
    if (target.getTime() - clock.now.getTime() > yearOfHours * 3_600_000) {
      throw invalid([{ path: 'to', message: '一次最多前进一年 / a year at most' }]);
    }
    await requestClockAdvance(this.runtime.manager, target);
    return this.arrival();
  }

  private async arrival(): Promise<ClockMoved> {
    for (let waitedMs = 0; ; waitedMs += pollMs) {
      const { now, travelTo } = await officeClock(this.runtime.manager);
      if (travelTo === null) return { now: now.toISOString(), arrived: true };
      if (waitedMs > patienceMs) return { now: now.toISOString(), arrived: false, goingTo: travelTo.toISOString() };
      await sleep(pollMs);
    }
  }
}
