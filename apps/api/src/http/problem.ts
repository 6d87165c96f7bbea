import type { RefusalCode, RefusalDetails } from '@banjie/runtime';

/** RFC 9457 problem details, in both languages, with the rule and the way on. */
export interface Problem extends Partial<RefusalDetails> {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  detailEn: string;
  /** Of what nobody foresaw: under which the log has it. */
  requestId?: string;
}

/** The only place where a refusal becomes a status code. */
export const statusOf: Record<RefusalCode, number> = {
  notFound: 404,
  notAllowedNow: 409,
  somethingFirst: 409,
  notYours: 403,
  recused: 403,
  invalid: 422,
  staleRevision: 412,
  keyReused: 422,
  busy: 409,
  tooMany: 409,
  unshown: 422,
  destroyed: 410,
};

const titles: Record<number, string> = {
  400: '请求有误 Bad request',
  401: '请先登录 Sign in first',
  403: '不由您办理 Not yours to do',
  404: '没有找到 Not found',
  409: '现阶段不能办理 Not possible now',
  408: '请求超时 Request timeout',
  410: '已经销毁 Destroyed',
  412: '他人已先行办理 Changed by somebody else',
  413: '内容过大 Too large',
  415: '格式不支持 Unsupported format',
  422: '填写有误 Please correct',
  429: '请稍后再试 Wait a moment',
  431: '请求头过大 Headers too large',
  500: '系统出错 Internal error',
  503: '暂时不能服务 Temporarily unavailable',
};

export function problem(
  status: number,
  code: string,
  zh: string,
  en: string,
  more: Partial<RefusalDetails> & Pick<Problem, 'requestId'> = {},
): Problem {
  const { zh: _zh, en: _en, ...rest } = more;
  return {
    type: `urn:banjie:problem:${code}`,
    title: titles[status] ?? '错误 Error',
    status,
    code,
    detail: zh,
    detailEn: en,
    ...rest,
  };
}
