/** @typedef {readonly [file: string, from: string, to: string]} Code */

/**
 * A guard switched off on purpose. `database`: done to the throw-away database before any office is founded in it.
 * `sent`: said differently on the way to the database, in every process of the run. `hash`: what the chain's hash is made of.
 * Nothing of this exists outside the tests: the product has no switch for any of it.
 * @typedef {object} Sabotage
 * @property {string} words which guard, and what is left without it
 * @property {readonly string[]} faults those that should miss it
 * @property {number} rounds enough for them to notice
 * @property {readonly string[]} [database]
 * @property {readonly (readonly [from: string, to: string])[]} [sent]
 * @property {Code} [code] a rule of the sources, read otherwise than it stands
 * @property {boolean} [chain] entries no longer depend on the one before
 */

const mayRead = 'libs/runtime/src/access/may-read.ts';

/** @type {readonly (readonly [name: string, words: string, code: Code])[]} */
const rules = [
  [
    'sealed-lane',
    'whoever oversees reads the sealed lane',
    [mayRead, 'return settings.cleared.has(actor.id) &&', 'return oversees(actor) &&'],
  ],
  [
    'administrator-reads',
    'the system administrator reads matters',
    [mayRead, "  'auditor',", "  'auditor', 'systemAdministrator',"],
  ],
  ['auditor-reads-not', 'the auditor reads none: a rule may be too narrow as well', [mayRead, "  'auditor',", '']],
  ['accused-reads', 'whom a matter is about reads it', [mayRead, 'if (isOut(actor, standing)) return false;', '']],
  ['every-unit-reads', 'every unit reads every matter', [mayRead, 'settings.unitNow(one) === unit', 'true']],
  [
    'recusal',
    'nobody is recused',
    ['libs/workflows/src/policy/competence.ts', 'return isRecused(at, standing)', 'return false'],
  ],
  [
    'act',
    'the coordination desk replies in a unit’s place',
    [
      'libs/workflows/src/petition/acts/act.ts',
      "handlers: readonly Relation[] = ['officerInCharge', 'unitHead']",
      "handlers: readonly Relation[] = ['officerInCharge', 'unitHead', 'coordinator']",
    ],
  ],
  [
    'giving-away',
    'who does not hold a matter gives it away',
    ['libs/workflows/src/petition/conditions.ts', 'if (event.by.unit !== unit) return false;', ''],
  ],
  [
    'door',
    'every route is for all staff',
    ['apps/api/src/access/session.guard.ts', "if (access === 'staff' ||", "if (access !== 'public' ||"],
  ],
  [
    'mask',
    'names are shown in full',
    [
      'libs/office/src/personal-data/masking.ts',
      "return first + '*'.repeat(Math.max(1, Math.min(2, rest.length)));",
      "return first + rest.join('');",
    ],
  ],
  [
    'accountability-hidden',
    'every reader of a case sees its accountability',
    [
      'libs/office/src/case-page/timeline-visibility.ts',
      'confidential.filter(({ standing }) =>',
      'confidential.filter(({ standing }) => false && ',
    ],
  ],
  [
    'lists',
    'lists name matters about their reader',
    [
      'libs/office/src/access/not-about-reader.ts',
      'NOT EXISTS (SELECT FROM process about WHERE',
      'NOT EXISTS (SELECT FROM process about WHERE false AND',
    ],
  ],
  [
    'query-code',
    'any code opens any matter',
    ['libs/office/src/track/receipt.ts', '!row || !personal.isQueryCode(row.id, code)', '!row'],
  ],
];

/** @type {Readonly<Record<string, Sabotage>>} */
const rulesBroken = Object.fromEntries(
  rules.map(([name, words, code]) => [name, { words, faults: ['A1'], rounds: 1, code }]),
);

/** @type {Readonly<Record<string, Sabotage>>} */
export const sabotages = {
  'unique-key': {
    words: 'a timer may have many entries in the history',
    faults: ['F7'],
    rounds: 30,
    database: [
      `DO $$ DECLARE key text; BEGIN SELECT indexname INTO key FROM pg_indexes WHERE tablename = 'history' AND indexdef LIKE '%(timer_id)'; EXECUTE format('DROP INDEX %I', key); END $$`,
    ],
  },
  'due-check': {
    words: 'the worker takes what falls due within a month for due',
    faults: ['F7'],
    rounds: 30,
    sent: [
      [
        't.fire_at <= (SELECT now FROM clock) AND NOT',
        `t.fire_at <= (SELECT now FROM clock) + interval '30 days' AND NOT`,
      ],
    ],
  },
  lock: {
    words: 'workers claim without locking what they claim',
    faults: ['F7'],
    rounds: 90,
    sent: [
      ['FOR UPDATE OF t SKIP LOCKED', ''],
      ['FOR UPDATE SKIP LOCKED', ''],
    ],
  },
  revision: {
    words: 'the number an act was decided at is compared neither by the statement nor by the key',
    faults: ['F9'],
    rounds: 3,
    database: ['ALTER TABLE history DROP CONSTRAINT "PK_eb67428fc16d9caec89f1bfaf81"'],
    sent: [[' AND c.history_seq = x.old_seq', '']],
  },
  idempotency: {
    words: 'a key may have many answers',
    faults: ['F8'],
    rounds: 3,
    database: ['ALTER TABLE idempotency DROP CONSTRAINT one_answer_per_key'],
  },
  chain: {
    words: 'the hash of an entry no longer holds what the entry says',
    faults: ['F20'],
    rounds: 50,
    chain: true,
  },
  'append-only': {
    words: 'the application may rewrite the history',
    faults: ['F20'],
    rounds: 20,
    database: [
      'DROP TRIGGER history_is_append_only ON history',
      'DROP TRIGGER entries_only_lose_their_contents ON history',
      'GRANT UPDATE, DELETE, TRUNCATE ON history TO banjie_app',
    ],
  },
  ...rulesBroken,
};
