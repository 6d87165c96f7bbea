import openapiTypescript, { astToString } from 'openapi-typescript';
import { openapi } from './openapi.mjs';

const heading = '/* Made from apps/api/openapi.json by `npm run generate`; not to be edited. */\n\n';

/** The web's types of every address, request and answer of the API. */
export async function client() {
  const [document] = Object.values(await openapi());
  const types = await openapiTypescript(JSON.parse(document ?? ''), { defaultNonNullable: false });
  return { 'apps/web/src/api/api.gen.ts': heading + astToString(types) };
}
