import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Route } from '../http/endpoint.js';
import { ApiMetrics } from './api-metrics.js';

@Controller('api')
export class MetricsController {
  constructor(private readonly metrics: ApiMetrics) {}

  @Route({
    method: 'GET',
    path: 'metrics',
    access: ['systemAdministrator'],
    collector: true,
    media: ['text/plain'],
    summary: {
      zh: '运行指标（Prometheus）',
      en: 'Metrics for Prometheus: by METRICS_TOKEN, or in the administrator’s session',
    },
  })
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type(this.metrics.contentType);
    return this.metrics.text();
  }
}
