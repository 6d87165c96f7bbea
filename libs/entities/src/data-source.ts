import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import { BreachRuling1795387200000 } from './migrations/1795387200000-breach-ruling.js';
import { CanonicalForms1795380000000 } from './migrations/1795380000000-canonical-forms.js';
import { Deputies1795409200000 } from './migrations/1795409200000-deputies.js';
import { ProvenBy1796000000000 } from './migrations/1796000000000-proven-by.js';
import { Sending1796200000000 } from './migrations/1796200000000-sending.js';
import { ClaimedFrom1796400000000 } from './migrations/1796400000000-claimed-from.js';
import { UnitMerger1796500000000 } from './migrations/1796500000000-unit-merger.js';
import { MeritList1796510000000 } from './migrations/1796510000000-merit-list.js';
import { ListExports1796600000000 } from './migrations/1796600000000-list-exports.js';
import { DisciplineBoard1797900000000 } from './migrations/1797900000000-discipline-board.js';
import { Hands1797000000000 } from './migrations/1797000000000-hands.js';
import { WithdrawnExports1797300000000 } from './migrations/1797300000000-withdrawn-exports.js';
import { OfficeLists1798100000000 } from './migrations/1798100000000-office-lists.js';
import { MailDigests1798000000000 } from './migrations/1798000000000-mail-digests.js';
import { WithdrawnDestructions1797500000000 } from './migrations/1797500000000-withdrawn-destructions.js';
import { Retention1796700000000 } from './migrations/1796700000000-retention.js';
import { Registers1796900000000 } from './migrations/1796900000000-registers.js';
import { FindAnything1796800000000 } from './migrations/1796800000000-find-anything.js';
import { SignOff1796100000000 } from './migrations/1796100000000-sign-off.js';
import { DueInstant1795394800000 } from './migrations/1795394800000-due-instant.js';
import { UrgentMark1795401600000 } from './migrations/1795401600000-urgent-mark.js';
import { SuperiorReview1795391200000 } from './migrations/1795391200000-superior-review.js';
import { Categories1795351200000 } from './migrations/1795351200000-categories.js';
import { DataKey1795365600000 } from './migrations/1795365600000-data-key.js';
import { Desk1795341700000 } from './migrations/1795341700000-desk.js';
import { Figures1795362000000 } from './migrations/1795362000000-figures.js';
import { Founding1795305600000 } from './migrations/1795305600000-founding.js';
import { Guards1795305600001 } from './migrations/1795305600001-guards.js';
import { LiveEvents1795334400000 } from './migrations/1795334400000-live-events.js';
import { OfficeContact1795390800000 } from './migrations/1795390800000-office-contact.js';
import { Operations1795341600000 } from './migrations/1795341600000-operations.js';
import { Organisation1795350600000 } from './migrations/1795350600000-organisation.js';
import { Papers1795345200000 } from './migrations/1795345200000-papers.js';
import { PetitionFacts1795372800000 } from './migrations/1795372800000-petition-facts.js';
import { PromiseFromReceipt1795383600000 } from './migrations/1795383600000-promise-from-receipt.js';
import { Confidential1796310000000 } from './migrations/1796310000000-confidential.js';
import { ReadLog1796300000000 } from './migrations/1796300000000-read-log.js';
import { RegistrationCorrection1795398400000 } from './migrations/1795398400000-registration-correction.js';
import { SeenBefore1795330800000 } from './migrations/1795330800000-seen-before.js';
import { Standing1795376400000 } from './migrations/1795376400000-standing.js';
import { LastingClient } from './lasting-client.js';
import { SnakeCase } from './naming.js';
import { endingInSilence, statementTimeoutMs } from './silence.js';

/** All migrations, oldest first. */
export const migrations = [
  Founding1795305600000,
  Guards1795305600001,
  SeenBefore1795330800000,
  LiveEvents1795334400000,
  Operations1795341600000,
  Desk1795341700000,
  Papers1795345200000,
  Organisation1795350600000,
  Categories1795351200000,
  Figures1795362000000,
  DataKey1795365600000,
  PetitionFacts1795372800000,
  Standing1795376400000,
  CanonicalForms1795380000000,
  PromiseFromReceipt1795383600000,
  BreachRuling1795387200000,
  OfficeContact1795390800000,
  SuperiorReview1795391200000,
  DueInstant1795394800000,
  RegistrationCorrection1795398400000,
  UrgentMark1795401600000,
  Deputies1795409200000,
  ProvenBy1796000000000,
  SignOff1796100000000,
  Sending1796200000000,
  ReadLog1796300000000,
  Confidential1796310000000,
  ClaimedFrom1796400000000,
  UnitMerger1796500000000,
  MeritList1796510000000,
  ListExports1796600000000,
  Retention1796700000000,
  FindAnything1796800000000,
  Registers1796900000000,
  Hands1797000000000,
  WithdrawnExports1797300000000,
  WithdrawnDestructions1797500000000,
  DisciplineBoard1797900000000,
  MailDigests1798000000000,
  OfficeLists1798100000000,
];

/** `pipeline`: what is asked without waiting goes out at once, so that a transaction costs two round trips. */
const hurried = { pipeline: true, statement_timeout: statementTimeoutMs, stream: endingInSilence };

export const applicationRole = 'banjie_app';

export interface Connection {
  url: string;
  /** Connections in the pool; one transaction holds one for its two round trips. */
  poolSize?: number;
  /** Shown by the server's own activity view. */
  applicationName?: string;
  /** For migrating and restoring, where one statement may take minutes. */
  unhurried?: boolean;
  /** Those to know of, oldest first; all where left out. */
  migrations?: typeof migrations;
}

/**
 * The one description of the schema. Reads go through entities; process state is written by the runtime only.
 * Waiting for a connection (10 s) and for an answer on it (19 s) end before 30 s are over, so that a dead line can never
 * hang a request for longer.
 */
export function createDataSource(connection: Connection): DataSource {
  return new DataSource({
    type: 'postgres',
    url: connection.url,
    poolSize: connection.poolSize ?? 10,
    applicationName: connection.applicationName ?? 'banjie',
    entities,
    migrations: connection.migrations ?? migrations,
    migrationsTransactionMode: 'all',
    namingStrategy: new SnakeCase(),
    synchronize: false,
    extra: {
      Client: LastingClient,
      ...(connection.unhurried ? {} : hurried),
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    },
  });
}
