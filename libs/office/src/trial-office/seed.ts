import { createDataSource } from '@banjie/entities';
import { configured } from '@banjie/runtime';
import { foundTrialOffice } from './found.js';
import { trialConfig } from './seed-config.js';

const { ownerUrl, password } = configured(() => trialConfig());
const dataSource = await createDataSource({ url: ownerUrl, poolSize: 1, applicationName: 'banjie-seed' }).initialize();
try {
  await foundTrialOffice(dataSource.manager, 'trial', password);
} finally {
  await dataSource.destroy();
}
