import type { Actor } from '@banjie/workflows';
import type { Book } from '../office/book.js';
import { noteCase } from '../at-hand.js';
import { notFound } from '../refusal.js';
import type { Runtime } from './advance.js';
import type { LoadedCase } from './case-state.js';
import { Deliberation } from './deliberation.js';
import { mayReach } from './may-read.js';
import { read, type Aim } from './read.js';

/** A case as it stands, for reading. Throws `notFound` for what this person may not see, as for what is not there (R12). */
export async function openCase(
  runtime: Runtime,
  aim: Aim,
  reader: Actor,
): Promise<{ book: Book; deliberation: Deliberation; now: string }> {
  const sight = await runtime.trips.reading.ask({ aim });
  const book = await runtime.shelf.at(sight.settings_version);
  const [file] = sight.cases;
  if (!file) throw notFound();
  const deliberation = new Deliberation(runtime.regime, book, file, sight.now);
  if (!mayReach(reader, deliberation, book, aim)) throw notFound();
  noteCase(file);
  return { book, deliberation, now: sight.now };
}

/** Several cases as they stand, for somebody who asks `mayRead` of each before telling anything of it. */
export async function readCases(
  runtime: Runtime,
  ids: string[],
): Promise<{ cases: LoadedCase[]; book: Book; now: string }> {
  const sight = await read(runtime.manager, { ids });
  return { cases: sight.cases, book: await runtime.shelf.at(sight.settings_version), now: sight.now };
}
