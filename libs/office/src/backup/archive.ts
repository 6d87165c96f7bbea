import { createHash } from 'node:crypto';
import { z } from 'zod';

/**
 * A backup is one tar file, in this order: `header.json`; the rows of every table as COPY text, in parts of a few megabytes
 * (`tables/<table>/000001.gz`); the heads of all chains (`history-heads/000001.gz`); `sequences.json`; `manifest.json` with size
 * and SHA-256 of everything before it; `manifest.sha256`. It can be taken apart with `tar` and `gunzip`.
 */
export const formatVersion = 1;

export const headerName = 'header.json';
export const sequencesName = 'sequences.json';
export const manifestName = 'manifest.json';
export const sealName = 'manifest.sha256';
export const headsFolder = 'history-heads';
export const tableFolder = (table: string): string => `tables/${table}`;

const name = z.string().regex(/^[a-z_][a-z0-9_]*$/);

export const headerForm = z.strictObject({
  format: z.literal(formatVersion),
  office: z.strictObject({ name: z.string(), mode: z.string() }),
  /** The moment it shows: everything committed before is in it, nothing that was not. `position`: in the server's log. */
  mark: z.strictObject({ at: z.iso.datetime(), snapshot: z.string(), position: z.string() }),
  postgres: z.string(),
  /** The migrations the tables come from, oldest first. */
  migrations: z.array(z.string()).min(1),
  /** By which the key is recognised that personal data was sealed with; the key itself is not in the file. Null: not given. */
  key: z.string().nullable(),
  tables: z.array(z.strictObject({ table: name, columns: z.array(name).min(1) })),
});
export type Header = z.infer<typeof headerForm>;

export const sequencesForm = z.array(z.strictObject({ sequence: name, last: z.string().regex(/^\d{1,19}$/) }));
export type Sequences = z.infer<typeof sequencesForm>;

export const partForm = z.strictObject({
  name: z.string(),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Part = z.infer<typeof partForm>;

export const manifestForm = z.strictObject({ parts: z.array(partForm), rows: z.record(name, z.int().min(0)) });
export type Manifest = z.infer<typeof manifestForm>;

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A file that is not a whole, unchanged backup, or one this office cannot take. The message says so in both languages. */
export class UnusableBackup extends Error {}
