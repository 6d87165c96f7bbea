import { readConnections, readSettings } from './config.mjs';
import { inWords, looked, wrong } from './doctor/finding.mjs';
import { dataDirectory, fonts, port, program } from './doctor/machine.mjs';

/*
 * Names what is wrong with this installation and what to do next: `npm run doctor [-- --json]`. Looks only: starts, installs and
 * changes nothing. Exit code 1 when something is wrong.
 */

const found = await examine();
const count = (/** @type {string} */ verdict) => found.filter((one) => one.verdict === verdict).length;
const [bad, notes, good] = [count('wrong'), count('note'), count('fine')];
if (process.argv.includes('--json'))
  process.stdout.write(`${JSON.stringify({ wrong: bad, notes, fine: good, findings: found })}\n`);
else
  process.stdout.write(
    `${[...found.map(inWords), `\n${bad} 处有问题，${notes} 处提示，${good} 处正常 / ${bad} wrong, ${notes} to note, ${good} fine`].join('\n')}\n`,
  );
process.exitCode = bad > 0 ? 1 : 0;

/** @returns {Promise<import('./doctor/finding.mjs').Finding[]>} */
async function examine() {
  const first = program();
  // Nothing else can be looked at without them.
  if (first.some(({ id, verdict }) => id !== 'build' && verdict === 'wrong')) return first;
  let settings;
  try {
    settings = readSettings();
  } catch (error) {
    return [
      ...first,
      wrong(
        'settings',
        /** @type {Error} */ (error).message,
        '改正该环境变量 / correct that variable of the environment',
      ),
    ];
  }
  return [...first, ...(await installation(settings))];
}

/**
 * @param {import('./config.mjs').Settings} settings
 * @returns {Promise<import('./doctor/finding.mjs').Finding[]>}
 */
async function installation(settings) {
  const [
    { existingHome },
    { embeddedDatabase },
    { database },
    { dataKeyAtHand },
    { keys, mail, queue, virusScan },
    { templates },
  ] = await Promise.all([
    import('./embedded-postgres/home.mjs'),
    import('./doctor/embedded.mjs'),
    import('./doctor/database.mjs'),
    import('./doctor/data-key.mjs'),
    import('./doctor/configuration.mjs'),
    import('./doctor/templates.mjs'),
  ]);
  const [home, connections] = [existingHome(settings.dataDir), readConnections()];
  const office = { mode: settings.mode, key: dataKeyAtHand(settings, home) };
  const looks = await Promise.all([
    looked('dataDirectory', () => dataDirectory(home)),
    looked('port', () => port(settings)),
    looked('database', async () => {
      const server = settings.outside ? { url: settings.outside.application } : embeddedDatabase(home);
      return 'url' in server ? database(server.url, office) : [server];
    }),
    looked('keys', () => keys(settings, connections)),
    looked('queue', () => queue(settings, connections)),
    looked('mail', () => mail(connections)),
    looked('virusScan', () => virusScan(connections)),
    looked('templates', templates),
    looked('fonts', () => fonts()),
  ]);
  return looks.flat();
}
