import { createEngine, Regime, type Runtime } from '@banjie/runtime';
import { mailNumbersRecord, measuresRecord, officersLedger, petitioners, regimes } from '@banjie/workflows';
import type { DataSource } from 'typeorm';
import { measuresUnderWayOf } from './accountability/measures-under-way.js';
import { onRecordOf } from './accountability/on-record.js';
import { petitionRegister } from './intake/rows.js';
import { samePeopleOf } from './links/same-people.js';
import { mailNumberElsewhere } from './paper-delivery/mail-numbers.js';

let checked: Regime | null = null;

/** The regime of the office: every machine, checked for gaps, once in a process. Throws where it is not wired completely. */
export const officeRegime = (): Regime => (checked ??= new Regime(regimes));

/** A runtime over an open connection. Throws where the regime is not wired completely (`officeRegime`). */
export const createRuntime = (dataSource: Pick<DataSource, 'manager'>): Runtime =>
  createEngine(dataSource, {
    regime: officeRegime(),
    register: petitionRegister,
    consultations: {
      [officersLedger]: onRecordOf,
      [petitioners]: samePeopleOf,
      [measuresRecord]: measuresUnderWayOf,
      [mailNumbersRecord]: mailNumberElsewhere,
    },
  });
