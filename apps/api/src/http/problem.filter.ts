import type { WriteCheck } from '@banjie/office';
import { Refusal, serverError } from '@banjie/runtime';
import { errorInLog } from '@banjie/telemetry';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiMetrics } from '../metrics/api-metrics.js';
import { problem, statusOf, type Problem } from './problem.js';
import { ProblemException } from './problem.exception.js';

interface CodedError {
  statusCode?: number;
  code?: string;
}

/** Turns whatever went wrong into problem details. What nobody foresaw is logged without the request's content. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(
    private readonly metrics: ApiMetrics,
    private readonly writeCheck: WriteCheck,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const answer = this.problemOf(error, request);
    this.metrics.refusals.inc({ rule: answer.rule ?? 'none', code: answer.code });
    if (error instanceof ProblemException)
      for (const [name, value] of Object.entries(error.headers)) void reply.header(name, value);
    void reply
      .status(answer.status)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify(answer));
  }

  private problemOf(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof ProblemException) return error.problem;
    if (error instanceof Refusal) {
      const { zh, en, ...more } = error.details;
      return problem(statusOf[error.code], error.code, zh, en, more);
    }
    const status = error instanceof HttpException ? error.getStatus() : ((error as CodedError).statusCode ?? 500);
    if (status < 500) return transportProblem(status, error as CodedError);
    return this.unforeseen(error, request);
  }

  private unforeseen(error: unknown, { method, routeOptions, id }: FastifyRequest): Problem {
    this.writeCheck.heard(error);
    this.log.error({ method, route: routeOptions.url ?? 'none', ...errorInLog(error) });
    // By its id the line in the log is found again; other answers stay the same for the same question (R12).
    if (isUnavailable(error)) {
      return problem(
        503,
        'unavailable',
        '数据库暂时无法连接，请稍后重试；未提交的内容没有生效。',
        'The database cannot be reached; try again in a moment. Nothing was changed.',
        { requestId: id },
      );
    }
    return problem(
      500,
      'internal',
      '系统出错，已记录；本次操作没有生效。',
      'Something went wrong and was logged; nothing was changed.',
      { requestId: id },
    );
  }
}

const connectionTroubles = [
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '53100',
  '08006',
  '08001',
  '57014',
];

function isUnavailable(error: unknown): boolean {
  const { code } = serverError(error);
  return (
    connectionTroubles.includes(code ?? '') || /Connection terminated|timeout exceeded/i.test((error as Error).message)
  );
}

/** What the server itself refused before any of our code ran. */
function transportProblem(status: number, { code }: CodedError): Problem {
  if (status === 404) return problem(404, 'notFound', '没有这个地址。', 'There is no such address.');
  if (status === 413)
    return problem(
      413,
      'tooLarge',
      '提交内容超过 1 MB，请精简或分次提交。',
      'The request is larger than 1 MB; shorten it or send it in parts.',
    );
  if (status === 415)
    return problem(415, 'unsupportedFormat', '请以 application/json 提交。', 'Send application/json.');
  return problem(
    status,
    'badRequest',
    '请求格式有误，请检查 JSON。',
    `The request could not be read${code ? ` (${code})` : ''}; check the JSON.`,
  );
}
