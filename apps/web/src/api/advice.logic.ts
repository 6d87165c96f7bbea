import type { MessageKey } from '../language/messages.zh.js';
import { noAnswer, type Problem } from './problem.js';

const adviceByCode: Readonly<Record<string, MessageKey>> = {
  staleRevision: 'advice.staleRevision',
  keyReused: 'advice.keyReused',
  busy: 'advice.busy',
  tooOften: 'advice.tooOften',
  notAllowedNow: 'advice.notAllowedNow',
  somethingFirst: 'advice.somethingFirst',
  recused: 'advice.recused',
};

const adviceByStatus: Readonly<Record<number, MessageKey>> = {
  [noAnswer]: 'advice.noAnswer',
  400: 'advice.correct',
  401: 'advice.signIn',
  403: 'advice.notYours',
  404: 'advice.notFound',
  409: 'advice.notAllowedNow',
  412: 'advice.staleRevision',
  413: 'advice.tooLarge',
  422: 'advice.correct',
  429: 'advice.tooOften',
};

/** What to do after a refusal; every refusal has one. */
export function adviceFor({ code, status }: Pick<Problem, 'code' | 'status'>): MessageKey {
  return adviceByCode[code] ?? adviceByStatus[status] ?? 'advice.later';
}

/** Whether the same may be answered another time without anybody doing anything: no refusal changes by asking again. */
export const mayPass = ({ code, status }: Pick<Problem, 'code' | 'status'>): boolean =>
  code === 'busy' || status === noAnswer || status === 429 || status >= 500;
