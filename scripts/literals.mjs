import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import ts from 'typescript';
import { root } from './root.mjs';

/*
 * A regime is declared in its folder, and everybody else derives from the list of regimes: whoever writes one of its names down
 * again has a second list, which drifts. SQL asks the columns of a standing, never a snapshot. Retry and idempotency stand once.
 */

/**
 * Folders that are a regime's own outside of libs/workflows: its texts, its pages, what opens it. A trailing `/` is a folder.
 * @type {readonly string[]}
 */
const ofARegime = [
  'libs/workflows/',
  // The replay is a trial of the petition's reply clocks, acted like a test.
  'apps/worker/src/replay/',
  'libs/office/src/accountability/',
  'libs/office/src/intake/',
  'libs/office/src/paper-delivery/',
  'libs/office/src/review/',
  'libs/office/src/sign-off/',
  'apps/api/src/accountability/',
  'apps/api/src/supervision/',
  'apps/web/src/features/accountability/',
  'apps/web/src/features/supervision/',
  'apps/web/src/petitioner/track/review/',
  // Addresses of pages, not kinds.
  'apps/web/src/shell/routes.tsx',
  // A table of the register.
  'libs/office/src/case-page/case-query.ts',
];

const store = 'libs/runtime/src/store/';

/** @type {readonly { what: string, pattern: RegExp, but: readonly string[] }[]} */
const onlyHere = [
  {
    what: 'SQL that reads a snapshot',
    pattern: /\b\w+\.snapshot\b|\bsnapshot\s*->|\bsnapshot\b[^;]*\bFROM process\b/,
    but: [store, 'libs/runtime/src/timers/stray-timers.ts', 'libs/entities/'],
  },
  { what: 'an insert of idempotency answers', pattern: /insert\s+into\s+idempotency/i, but: [store] },
];

const retries = ['libs/runtime/src/command/retry.ts', 'libs/runtime/src/timers/fire-due.ts', `${store}write.ts`];

/** @typedef {{ kinds: readonly string[], clocks: readonly string[], notices: readonly string[], stages: readonly string[] }} Names */

/** The names of all regimes, from the built list. @returns {Promise<Names>} */
export async function namesOfRegimes() {
  const { processKinds, clockNames, noticeKinds, regimes } = await import('../libs/workflows/dist/index.js');
  return {
    kinds: processKinds,
    clocks: clockNames,
    notices: noticeKinds,
    stages: regimes.flatMap(({ stages }) => Object.keys(stages)),
  };
}

/**
 * What one file writes down that it should ask for.
 * @param {string} file relative to the clone
 * @param {string} text
 * @param {Names} names
 * @returns {string[]} one line a finding
 */
export function literalsIn(file, text, names) {
  /** @type {string[]} */
  const found = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @param {ts.Node} node @param {string} what */
  const say = (node, what) =>
    found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${what}`);
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (isText(node) && !isType(node)) for (const what of saidBy(file, node.text, names)) say(node, what);
    if (ts.isIdentifier(node) && node.text === 'isLostRace' && !retries.includes(file))
      say(node, 'a retry loop of its own');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * @param {string} file
 * @param {string} text
 * @param {Names} names
 * @returns {string[]}
 */
function saidBy(file, text, { kinds, clocks, notices, stages }) {
  const elsewhere = onlyHere.filter(({ pattern, but }) => pattern.test(text) && isSql(text) && !isIn(but, file));
  const said = elsewhere.map(({ what }) => what);
  if (isIn(ofARegime, file)) return said;
  const quoted = isSql(text) ? [...text.matchAll(/'([A-Za-z.]+)%?'/g)].map(([, word]) => String(word)) : [text];
  for (const word of quoted) {
    if (kinds.includes(word)) said.push(`the kind ${word}`);
    else if (clocks.includes(word)) said.push(`the clock ${word}`);
    else if (notices.includes(word)) said.push(`the notice ${word}`);
    else if (stages.includes(word) && (word.includes('.') || (isSql(text) && /\bstage\b/.test(text))))
      said.push(`the stage ${word}`);
  }
  return said;
}

/** @param {string} text */
const isSql = (text) =>
  /\b(SELECT|FROM|WHERE|INSERT|UPDATE|DELETE|JOIN|AND|OR)\b|\b\w\.(kind|stage|snapshot)\b/.test(text);

/** @param {readonly string[]} places @param {string} file */
const isIn = (places, file) => places.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place));

/** @param {ts.Node} node @returns {node is ts.LiteralLikeNode} */
const isText = (node) =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);

/** @param {ts.Node} node */
const isType = (node) =>
  ts.isLiteralTypeNode(node.parent) || ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);

/** Every source of the product that is written by hand. */
export function scannedFiles() {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'libs', 'apps'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter(
      (file) => /^(libs|apps)\/[^/]+\/src\/.*\.tsx?$/.test(file) && !/\.spec\.|\.gen\.|\/migrations\//.test(file),
    );
}

/** Throws an Error that lists what is written down outside its place. */
export async function checkLiterals() {
  const names = await namesOfRegimes();
  const found = scannedFiles().flatMap((file) => literalsIn(file, readFileSync(root + file, 'utf8'), names));
  if (found.length > 0) {
    process.stderr.write(`${found.join('\n')}\n`);
    throw new Error(`${found.length} names of regimes are written down outside their folders.`);
  }
}
