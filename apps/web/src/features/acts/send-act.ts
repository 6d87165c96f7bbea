import type { components } from '../../api/api.gen.js';
import type { AllowedAct } from '../../api/types.js';
import { callApi, type RequestOptions } from '../../api/request.js';

/** Sends an act offered by the API. Its name and schema come from the API, so the body has no static type here. */
export function sendAct(
  { process: id, act }: Pick<AllowedAct, 'process' | 'act'>,
  body: Record<string, unknown>,
  options: RequestOptions,
): Promise<components['schemas']['Receipt']> {
  return callApi('post', '/api/processes/{id}/acts/{act}', { params: { path: { id, act } }, body, ...options });
}
