/** Jest over the TypeScript sources (swc), ESM. Workspace names map to sources so that no build is needed. */
const shared = {
  testEnvironment: '<rootDir>/test/support/modules-once/environment.mjs',
  runtime: '<rootDir>/test/support/modules-once/runtime.mjs',
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^@banjie/(workflows|entities|runtime|office|documents|telemetry)$': '<rootDir>/libs/$1/src/index.ts',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

const office = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/tells-process.mjs', '<rootDir>/test/support/second-try.mjs'],
};
const specimen = '<rootDir>/test/architecture/specimen-regime';

export default {
  // Real servers on a busy machine: a slow answer is not a wrong one. This ends only what would never end.
  testTimeout: 600_000,
  // Something of every finished file stays in memory: before a worker's is full, a fresh one goes on.
  workerIdleMemoryLimit: '1200MB',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  reporters: ['default', '<rootDir>/test/support/tells-files.mjs'],
  projects: [
    // The machines and the pages' view logic are pure: their specs need no database to be started first.
    {
      ...shared,
      displayName: 'pure',
      roots: ['<rootDir>/libs/workflows', '<rootDir>/libs/documents', '<rootDir>/apps/web/src'],
      setupFilesAfterEnv: ['<rootDir>/test/support/tells-process.mjs'],
    },
    {
      ...shared,
      displayName: 'office',
      roots: [
        '<rootDir>/libs/entities',
        '<rootDir>/libs/runtime',
        '<rootDir>/libs/office',
        '<rootDir>/apps/api',
        '<rootDir>/apps/worker',
        '<rootDir>/test',
      ],
      testPathIgnorePatterns: [...shared.testPathIgnorePatterns, '<rootDir>/test/browser/', `${specimen}.spec.ts`],
      ...office,
    },
    // An office with one regime more: wherever the product imports the list of regimes, it gets the specimen's.
    {
      ...shared,
      displayName: 'specimen',
      roots: ['<rootDir>/test/architecture'],
      testMatch: [`${specimen}.spec.ts`],
      moduleNameMapper: { '^\\.\\.?/regimes\\.js$': `${specimen}/regimes.ts`, ...shared.moduleNameMapper },
      ...office,
    },
    // Each of these starts an office of its own, as npm start does.
    {
      ...shared,
      displayName: 'browser',
      roots: ['<rootDir>/test/browser'],
      setupFilesAfterEnv: ['<rootDir>/test/support/tells-process.mjs', '<rootDir>/test/support/second-try.mjs'],
    },
  ],
};
