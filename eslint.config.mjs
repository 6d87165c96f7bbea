import eslint from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/*
 * What the architecture forbids inside a file; who may import whom is in .dependency-cruiser.cjs.
 * A later block replaces a rule of an earlier one as a whole, so each block below names all the
 * restrictions that hold for its files.
 */

const restrictions = {
  clock: [
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'The clock is injected (architecture 12): only the clock of libs/runtime reads the time.',
    },
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: 'The clock is injected (architecture 12): only the clock of libs/runtime reads the time.',
    },
    { selector: "CallExpression[callee.name='Date']", message: 'The clock is injected (architecture 12).' },
  ],
  environment: [
    {
      selector: "MemberExpression[object.name='process'][property.name='env']",
      message: 'The environment is read in files named config.ts or *-config.ts only.',
    },
    {
      selector: 'ImportDeclaration[source.value=/^(node:)?process$/]',
      message: 'Use the global `process`, so that reading the environment is seen.',
    },
  ],
  cycles: [
    {
      selector: "Identifier[name='forwardRef']",
      message: 'forwardRef hides a cycle: move what both sides need to a third place.',
    },
  ],
  randomness: [
    {
      selector: "MemberExpression[object.name='Math'][property.name='random']",
      message: 'libs/workflows is pure: the same event gives the same result.',
    },
  ],
  queries: [
    {
      selector: "CallExpression[callee.property.name='query']",
      message: 'What is read of the database is said in libs/office; of its own the api asks only about sessions.',
    },
    {
      selector:
        ':matches(TemplateElement[value.raw=/\\b(SELECT|INSERT INTO|DELETE FROM|UPDATE)\\s/], Literal[value=/\\b(SELECT|INSERT INTO|DELETE FROM|UPDATE)\\s/])',
      message: 'What is read of the database is said in libs/office; of its own the api asks only about sessions.',
    },
  ],
  everything: [
    { selector: 'ExportAllDeclaration', message: 'An index names what others are meant to use, and nothing else.' },
  ],
  focus: [
    {
      selector: "CallExpression[callee.property.name='only'][callee.object.name=/^(it|test|describe)$/]",
      message: 'A focused test hides all others.',
    },
  ],
};
const restrict = (/** @type {(keyof typeof restrictions)[]} */ ...groups) => [
  'error',
  ...groups.flatMap((group) => restrictions[group]),
];

const queues = {
  name: 'bullmq',
  importNames: ['Queue', 'Worker', 'QueueEvents', 'FlowProducer'],
  message: 'Only the worker talks to queues (architecture 5, 6).',
};
const httpWords = [
  'HttpException',
  'HttpStatus',
  'BadRequestException',
  'ConflictException',
  'ForbiddenException',
  'NotFoundException',
  'UnauthorizedException',
  'UnprocessableEntityException',
];
const http = {
  name: '@nestjs/common',
  importNames: httpWords,
  message: 'HTTP words stay in apps/api: refuse with a typed refusal.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/coverage/**',
      '**/generated/**',
      '**/*.gen.ts',
      '.dependency-cruiser.cjs',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Template literals and type parameters say it as well.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
    },
  },

  // A promise nobody waits for is a write that may be lost: the one thing worth asking the type checker for.
  {
    files: [
      'libs/**/*.ts',
      'apps/api/**/*.ts',
      'apps/worker/**/*.ts',
      'test/**/*.ts',
      'bench/**/*.ts',
      'scripts/**/*.mjs',
      'test/**/*.mjs',
    ],
    languageOptions: { parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },

  {
    files: ['{libs,apps}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': restrict('clock', 'environment', 'cycles'),
      'no-restricted-imports': ['error', { paths: [queues] }],
    },
  },
  // A stranger's text must not hold up everybody else: no pattern takes longer than it takes to read the text a few times.
  {
    files: ['{libs,apps,scripts}/**/*.{ts,tsx,mjs,js}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['libs/{documents,entities,office,runtime,telemetry}/src/index.ts'],
    rules: { 'no-restricted-syntax': restrict('everything') },
  },
  // Sessions, and how often somebody may try a door, are the api's own.
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/access/**'],
    rules: { 'no-restricted-syntax': restrict('clock', 'environment', 'cycles', 'queries') },
  },
  // The operations room looks at the queues; it adds nothing to them.
  { files: ['apps/api/src/operations/job-queues.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['libs/**/*.ts', 'apps/worker/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [queues, http] }] },
  },
  { files: ['apps/worker/**/*.ts'], rules: { 'no-restricted-imports': ['error', { paths: [http] }] } },
  {
    files: ['libs/workflows/**/*.ts'],
    rules: {
      'no-restricted-syntax': restrict('clock', 'environment', 'randomness'),
      'no-restricted-globals': [
        'error',
        'process',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'crypto',
        'performance',
        'fetch',
        'Buffer',
      ],
    },
  },
  {
    files: ['libs/runtime/src/**/clock.ts', 'libs/runtime/src/clock/**/*.ts'],
    rules: { 'no-restricted-syntax': restrict('environment', 'cycles') },
  },
  { files: ['{libs,apps}/**/{config,*-config}.ts'], rules: { 'no-restricted-syntax': restrict('clock', 'cycles') } },
  {
    // A page is one function: its JSX is laid out, not computed.
    files: ['apps/web/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': restrict('cycles'),
    },
  },

  {
    files: ['libs/entities/src/migrations/**', '**/src/**/calendar/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: [
      '{libs,apps}/**/*.spec.{ts,tsx}',
      '{libs,apps}/*/test/**/*.ts',
      'test/**/*.{ts,mjs}',
      'bench/**/*.{ts,mjs}',
    ],
    rules: {
      'no-restricted-syntax': restrict('focus'),
      'no-restricted-imports': 'off',
      'no-restricted-globals': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/config.ts'],
    rules: { 'no-restricted-syntax': restrict('focus', 'environment') },
  },

  { files: ['**/*.{mjs,cjs}'], languageOptions: { globals: nodeGlobals() } },
  {
    files: ['scripts/**/*.mjs'],
    ignores: ['scripts/config.mjs'],
    rules: { 'no-restricted-syntax': restrict('environment') },
  },

  {
    files: ['**/{utils,util,helpers,helper,common,petition.service}.{ts,tsx,mjs}', '**/{utils,helpers,common}/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program',
          message: 'Name the file after what it does in the regime; this name is a place where everything ends up.',
        },
      ],
    },
  },
);

function nodeGlobals() {
  const names = [
    'process',
    'URL',
    'AbortController',
    'AbortSignal',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
    'Buffer',
    'performance',
    'fetch',
    'console',
  ];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}
