import type { components } from '../../api/api.gen.js';
import { callApi, type RequestOptions, type PathOf } from '../../api/request.js';

/** Target of acts: a petition by its number, or a process by its id. */
export type ActTarget =
  { petition: string } | { supervision: string } | { accountability: string } | { instruction: string };

const folders = {
  petition: 'petitions',
  supervision: 'supervision',
  accountability: 'accountability',
  instruction: 'instructions',
} as const;

type ActPath = Extract<PathOf<'post'>, `/api/petitions/{number}/acts/${string}`>;

/** Sends an act offered by the API. Its name and schema come from the API, so the body has no static type here. */
export function sendAct(
  on: ActTarget,
  act: string,
  body: object,
  options: RequestOptions,
): Promise<components['schemas']['Receipt']> {
  const [[kind, number]] = Object.entries(on) as [[keyof typeof folders, string]];
  const path = `/api/${folders[kind]}/{number}/acts/${act}` as ActPath;
  return callApi('post', path, { params: { path: { number } }, body: body as never, ...options });
}
