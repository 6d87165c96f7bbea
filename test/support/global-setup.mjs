import { compile } from '../../scripts/build.mjs';
import { startTestServer } from './postgres-server.mjs';

/** One PostgreSQL for the whole run; jest's workers find it through the environment. */
export default async function setUp() {
  // The template is made by the compiled migrations.
  await compile(['libs/entities']);
  // Most databases of tests are gone before it would be of use to look at them.
  const server = await startTestServer(undefined, { autovacuum_naptime: '3min' });
  Object.assign(process.env, {
    TEST_ADMIN_URL: server.adminUrl,
    TEST_TEMPLATE: server.template,
    TEST_APP_PASSWORD: server.appPassword,
  });
  Object.assign(globalThis, { stopTestServer: server.stop });
}
