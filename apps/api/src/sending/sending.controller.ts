import { isSigned, recordReport, reportForm, clocksApartS } from '@banjie/office';
import { machineTimeMs, notFound, parsed, Refusal, type Runtime } from '@banjie/runtime';
import { Body, Controller, Headers, Inject } from '@nestjs/common';
import { z } from 'zod';
import type { ApiConfig } from '../config.js';
import { Route } from '../http/endpoint.js';
import { API_CONFIG, STRANGERS_RUNTIME } from '../tokens.js';

const reportAnswer = z.strictObject({ recorded: z.boolean() }).meta({ id: 'ReportTaken' });

/** Where the gateway says what became of messages (docs/sending-port.md). Closed where the office sends none. */
@Controller('api')
export class SendingController {
  constructor(
    @Inject(STRANGERS_RUNTIME) private readonly runtime: Runtime,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Route({
    method: 'POST',
    path: 'sending/reports',
    access: 'public',
    body: reportForm,
    answer: reportAnswer,
    rule: 'R10',
    summary: { zh: '短信网关回报发送结果（须签名）', en: 'The gateway reports on a message, signed' },
  })
  async report(
    @Body() form: unknown,
    @Headers('banjie-timestamp') timestamp: unknown,
    @Headers('banjie-signature') signature: unknown,
  ): Promise<z.infer<typeof reportAnswer>> {
    if (this.config.sending === null) throw notFound();
    const { message, status, at } = parsed(reportForm, form, 'R10');
    const nowS = machineTimeMs() / 1000;
    const body = [message, status, at].join('.');
    if (!isSigned(this.config.sending.secret, { timestamp, signature, body }, nowS)) throw notSigned();
    if (Date.parse(at) / 1000 > nowS + clocksApartS) throw notSigned();
    return { recorded: await recordReport(this.runtime, { message, status, at }) };
  }
}

const notSigned = (): Refusal =>
  new Refusal('notYours', {
    rule: 'R10',
    zh: '签名、时间戳或者回报时间不符。',
    en: 'Signature, timestamp or instant of the report is not right.',
  });
