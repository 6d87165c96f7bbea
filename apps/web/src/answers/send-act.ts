import type { components } from './api.gen.js';
import { ask, type Manner, type PathOf } from './request.js';

/** Something acts are done to: a petition by its number, or a process by its id. */
export type Matter = { petition: string } | { supervision: string } | { accountability: string };

type ActPath = Extract<PathOf<'post'>, `/api/petitions/{number}/acts/${string}`>;

/** Does an act that the API offered; its name and its form came from there, so no type here can say more of them. */
export function sendAct(on: Matter, act: string, body: object, manner: Manner): Promise<components['schemas']['Receipt']> {
  const [folder, number] =
    'petition' in on ? ['petitions', on.petition] : 'supervision' in on ? ['supervision', on.supervision] : ['accountability', on.accountability];
  const path = `/api/${folder}/{number}/acts/${act}` as ActPath;
  return ask('post', path, { params: { path: { number } }, body: body as never, ...manner });
}
