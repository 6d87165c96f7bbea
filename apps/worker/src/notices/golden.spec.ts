import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { noticeKinds, type NoticeKind } from '@banjie/workflows';
import { aNotice } from '../../../../test/support/a-notice.js';
import { samples } from '../../../../test/support/notice-samples.js';
import { noticeTemplates } from './templates.js';

const golden = new URL('golden/', import.meta.url);
const kinds = noticeKinds.filter((kind) => readdirSync(golden).includes(`${kind}.txt`));

/** Some notices word for word, to be read by somebody who works in an office. */
test.each(kinds)('%s, word for word', (kind: NoticeKind) => {
  const { title, body } = noticeTemplates[kind](aNotice(kind, samples[kind][0]));
  expect(`${title}\n\n${body}\n`).toBe(readFileSync(new URL(`${kind}.txt`, golden), 'utf8'));
});
