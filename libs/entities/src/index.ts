export { createDataSource, migrations, type Connection } from './data-source.js';
export { migrate } from './migration.js';
export { columnTypes, type Rows } from './rows.gen.js';
