import { PersonalData, WriteCheck } from '@banjie/office';
import { type Runtime } from '@banjie/runtime';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { KnownDevices } from './access/known-devices.js';
import { Lockout } from './access/lockout.js';
import { SessionGuard } from './access/session.guard.js';
import { SessionCookie } from './access/session-cookie.js';
import { Sessions } from './access/sessions.js';
import type { ApiConfig } from './config.js';
import { ActRequests } from './acts/act-requests.js';
import { controllers } from './controllers.js';
import { LiveOffice } from './live/live-office.js';
import { ApiMetrics } from './metrics/api-metrics.js';
import { JobQueues } from './operations/job-queues.js';
import { ProblemFilter } from './http/problem.filter.js';
import { OnlineRateLimit } from './access/online-rate-limit.js';
import { ReceiptAccess } from './track/receipt-access.js';
import { virusScanAt } from './attachments/virus-scan.js';
import { API_CONFIG, PERSONAL_DATA, RUNTIME, STRANGERS_RUNTIME, VIRUS_SCAN } from './tokens.js';

export interface OfficeParts {
  runtime: Runtime;
  /** For whoever is not signed in. */
  strangersRuntime: Runtime;
  personal: PersonalData;
  metrics: ApiMetrics;
}

@Module({})
export class AppModule {
  static of(config: ApiConfig, { runtime, strangersRuntime, personal, metrics }: OfficeParts): DynamicModule {
    const secure = config.mode === 'production';
    const sessions = new Sessions(runtime, new SessionCookie(secure));
    const lockout = new Lockout(strangersRuntime);
    const live = new LiveOffice(runtime, sessions, personal, config.databaseUrl);
    const writeCheck = new WriteCheck(runtime);
    metrics.countLines(() => live.lines);
    metrics.watchWrites(() => writeCheck.takesWrites());
    return {
      module: AppModule,
      controllers: [...controllers],
      providers: [
        { provide: RUNTIME, useValue: runtime },
        { provide: STRANGERS_RUNTIME, useValue: strangersRuntime },
        { provide: API_CONFIG, useValue: config },
        { provide: PERSONAL_DATA, useValue: personal },
        { provide: VIRUS_SCAN, useValue: virusScanAt(config.virusScan) },
        { provide: ActRequests, useValue: new ActRequests(runtime, personal) },
        { provide: WriteCheck, useValue: writeCheck },
        { provide: LiveOffice, useValue: live },
        { provide: ApiMetrics, useValue: metrics },
        { provide: JobQueues, useValue: new JobQueues(config.queue) },
        { provide: Sessions, useValue: sessions },
        { provide: Lockout, useValue: lockout },
        { provide: KnownDevices, useValue: new KnownDevices(personal, secure) },
        { provide: OnlineRateLimit, useValue: new OnlineRateLimit(strangersRuntime, lockout) },
        { provide: ReceiptAccess, useValue: new ReceiptAccess(strangersRuntime, personal, lockout, sessions.cookie) },
        { provide: APP_GUARD, useValue: new SessionGuard(runtime, sessions, config) },
        { provide: APP_FILTER, useValue: new ProblemFilter(metrics, writeCheck) },
      ],
    };
  }
}
