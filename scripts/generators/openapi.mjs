import { officeRegime } from '../../libs/office/dist/index.js';
import { controllers } from '../../apps/api/dist/controllers.js';
import { checkRoutes } from '../../apps/api/dist/http/declared-endpoints.js';
import { openApiDocument } from '../../apps/api/dist/http/openapi.js';

/** What `GET /api/openapi.json` answers, so that a changed interface is a changed line. */
export async function openapi() {
  const document = openApiDocument(checkRoutes(controllers), officeRegime().definitions());
  return { 'apps/api/openapi.json': `${JSON.stringify(document, null, 1)}\n` };
}
