/** What global-setup.mjs tells the specs. */
export const testServer = {
  adminUrl: () => required('TEST_ADMIN_URL'),
  template: () => required('TEST_TEMPLATE'),
  applicationPassword: () => required('TEST_APP_PASSWORD'),
};

/** Where browser specs leave pictures of what they saw, to be looked at. */
const screenshotFolder = process.env['SCREENSHOTS'] ?? 'node_modules/.cache/banjie/screenshots';
export const shot = (name: string): string => `${screenshotFolder}/${name}.png`;

/** Where the server is, said by a program that started it itself. */
export function tellSpecs({
  adminUrl,
  template,
  appPassword,
}: {
  adminUrl: string;
  template: string;
  appPassword: string;
}): void {
  Object.assign(process.env, { TEST_ADMIN_URL: adminUrl, TEST_TEMPLATE: template, TEST_APP_PASSWORD: appPassword });
}

/** The guard that is switched off in this run of the fault suite, to prove that it is missed. */
export const sabotageInForce = process.env['SABOTAGE'] ?? null;

/** What `npm run fuzz` asks for; a short round where nobody does. `report`: file the figures go to. */
export const fuzzing = {
  each: Number(process.env['FUZZ_EACH'] ?? 4),
  raw: Number(process.env['FUZZ_RAW'] ?? 300),
  // The same requests in every run of the suite; the command draws others.
  seed: Number(process.env['FUZZ_SEED'] ?? 20_261_122),
  // On a busy machine a slow answer is not a hang; the command asks for what the guarantee says.
  patienceMs: Number(process.env['FUZZ_PATIENCE'] ?? 20_000),
  report: process.env['FUZZ_REPORT'],
};

function required(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: is test/support/global-setup.mjs the global set-up of this jest project?`);
  return value;
}

/** What npm, jest and our own set-up have told the programs of this run: variables that a command of its own must not see. */
export const variablesOfTheTestRun = (): string[] =>
  Object.keys(process.env).filter((name) => /^(npm_|TEST_|FUZZ_|JEST_)|^(NODE_ENV|SABOTAGE)$/.test(name));

/** Our environment for a process that must not take over these variables of it. */
export function environmentWithout(...names: string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !names.includes(name)));
}
