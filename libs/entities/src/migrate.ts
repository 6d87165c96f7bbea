import { ownerUrl } from './migrate-config.js';
import { migrate } from './migration.js';

await migrate(ownerUrl());
