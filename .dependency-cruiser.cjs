/** Directions that must never exist. What a file may not do inside itself is in eslint.config.mjs. */

const spec = '[.]spec[.]tsx?$';
const source = '^(libs|apps)/[^/]+/src/';
/** A package, wherever npm has put it. */
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;
const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    never('no-cycle', 'A cycle has no first thing to understand; types count.', {}, { circular: true }),
    never('resolvable', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
    never(
      'declared',
      'Every package is named in a package.json.',
      { path: source },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),

    never(
      'workflows-are-pure',
      'Machines and policy import xstate and zod, nothing else (architecture: PURE).',
      { path: '^libs/workflows/src/', pathNot: spec },
      { pathNot: ['^libs/workflows/src/', packages('xstate', 'zod')] },
    ),
    never(
      'machines-do-not-import-policy',
      'The runtime joins machines and policy; a machine may know types only. Schemas of events and input may name the closed lists.',
      {
        path: '^libs/workflows/src/(?!policy/|process/)[^/]+/',
        pathNot: [
          spec,
          '/(acts|process|events|context|input|clocks|notices|notice-texts)[.]ts$',
          '/(acts|notice-texts)/[^/]+[.]ts$',
        ],
      },
      { path: '^libs/workflows/src/policy/', dependencyTypesNot: ['type-only'] },
    ),
    never(
      'no-cycle-of-types-in-workflows',
      'Regimes are declared from what lies beneath them, and tables are derived from the regimes; nothing leads back.',
      { path: '^libs/workflows/src/' },
      { circular: true },
    ),
    never(
      'what-regimes-share-knows-no-regime',
      'How processes are declared is the same for all; what needs all of them asks the tables derived from the list.',
      { path: '^libs/workflows/src/(policy|process)/', pathNot: spec },
      { path: '^libs/workflows/src/(?!policy/|process/|regime-tables[.]ts$)' },
    ),
    never(
      'one-list-of-regimes',
      'A test adds a regime by putting another list in its place.',
      { path: '^libs/workflows/src/', pathNot: [spec, '^libs/workflows/src/(regime-tables|index)[.]ts$'] },
      { path: '^libs/workflows/src/regimes[.]ts$' },
    ),
    never(
      'entities-stand-alone',
      'Tables know neither machines nor Nest.',
      { path: '^libs/entities/src/' },
      { path: ['^libs/(?!entities/)', packages('xstate', '@nestjs/.*')] },
    ),
    never(
      'runtime-without-nest',
      'The runtime serves api, worker, replay and tests alike.',
      { path: '^libs/runtime/src/' },
      { path: packages('@nestjs/.*', 'fastify', 'bullmq') },
    ),

    never('lib-to-app', 'A lib does not know who uses it.', { path: '^libs/' }, { path: '^apps/' }),
    never(
      'app-to-app',
      'Apps meet in the database and the queue only.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    never(
      'web-to-lib',
      'The web uses the generated client (architecture 8).',
      { path: '^apps/web/' },
      { path: '^libs/' },
    ),
    never(
      'web-by-feature',
      'What all pages of the web share knows none of them.',
      { path: '^apps/web/src/(api|forms|ui)/' },
      { path: '^apps/web/src/(features|shell|petitioner)/' },
    ),
    never(
      'petitioner-pages-stay-light',
      'Pages on a slow telephone carry neither the console nor its components.',
      { path: '^apps/web/src/petitioner/', pathNot: spec },
      { path: ['^apps/web/src/(features|shell)/', packages('antd', '@ant-design/.*', 'react-router-dom')] },
    ),
    never(
      'api-has-no-database',
      'What is read and written is said in libs/office; the api is handed a runtime.',
      { path: '^apps/api/src/' },
      { path: packages('typeorm', 'pg') },
    ),
    never(
      'own-index',
      'An index is the door for others; through it one meets oneself.',
      { path: '^(libs|apps)/([^/]+)/src/' },
      { path: '^$1/$2/src/index[.]ts$' },
    ),
    never(
      'service-to-service-of-another-act',
      'Acts meet in the runtime, not in each other.',
      { path: '^apps/api/src/([^/]+)/.*[.]service[.]ts$' },
      { path: '^apps/api/src/([^/]+)/.*[.]service[.]ts$', pathNot: '^apps/api/src/($1|access|http)/' },
    ),
    never(
      'product-to-tests',
      'What runs in the office does not depend on its tests, benchmarks or scripts.',
      { path: source, pathNot: spec },
      { path: '^(test|bench|scripts)/' },
    ),

    never(
      'only-the-worker-sends',
      'Only the worker sends mail (architecture 6).',
      { path: '^(libs|apps/(?!worker/))' },
      { path: packages('nodemailer') },
    ),
    never(
      'paper-is-pure',
      'What a document looks like is said without any file format: Word and PDF are both made from it.',
      { path: '^libs/documents/src/paper/', pathNot: spec },
      { pathNot: ['^libs/documents/src/paper/', '^libs/workflows/'] },
    ),
    never(
      'documents-know-no-office',
      'Paper is made from the issued text alone, without asking anybody.',
      { path: '^libs/documents/src/', pathNot: spec },
      { path: ['^libs/(?!documents/|workflows/)', packages('typeorm', 'pg', 'xstate', '@nestjs/.*')] },
    ),
    never(
      'telemetry-knows-no-office',
      'What is measured and logged is handed in; how it is said knows no table and no machine.',
      { path: '^libs/telemetry/src/', pathNot: spec },
      { path: ['^libs/(?!telemetry/)', packages('typeorm', 'pg', 'xstate', 'bullmq')] },
    ),
    never(
      'files-are-made-in-documents',
      'One room makes Word and PDF files.',
      { path: '^(libs/(?!documents/)|apps/)' },
      { path: packages('docx', 'pdfkit', 'fflate') },
    ),
    never(
      'only-the-worker-queues',
      'Only the worker calls the queue; migrations make its schema; the operations room looks at it and adds nothing.',
      { path: '^(libs|apps/(?!worker/))', pathNot: '^(libs/entities/src/migrat|apps/api/src/operations/job)' },
      { path: packages('bullmq', '@nestjs/bullmq', 'ioredis') },
    ),
    never(
      'http-in-the-api',
      'HTTP lives in apps/api.',
      { path: source, pathNot: '^apps/(api|web)/' },
      { path: packages('fastify', '@fastify/.*', '@nestjs/platform-.*') },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(libs|apps)/[^/]+/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
