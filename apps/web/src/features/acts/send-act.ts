import type { components } from '../../api/api.gen.js';
import { ask, type Manner, type PathOf } from '../../api/request.js';

/** Something acts are done to: a petition by its number, or a process by its id. */
export type Matter =
  { petition: string } | { supervision: string } | { accountability: string } | { instruction: string };

const folders = {
  petition: 'petitions',
  supervision: 'supervision',
  accountability: 'accountability',
  instruction: 'instructions',
} as const;

type ActPath = Extract<PathOf<'post'>, `/api/petitions/{number}/acts/${string}`>;

/** Does an act that the API offered; its name and its form came from there, so no type here can say more of them. */
export function sendAct(
  on: Matter,
  act: string,
  body: object,
  manner: Manner,
): Promise<components['schemas']['Receipt']> {
  const [[kind, number]] = Object.entries(on) as [[keyof typeof folders, string]];
  const path = `/api/${folders[kind]}/{number}/acts/${act}` as ActPath;
  return ask('post', path, { params: { path: { number } }, body: body as never, ...manner });
}
