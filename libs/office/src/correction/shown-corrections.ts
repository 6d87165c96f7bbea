import { channelLabels, laneLabels, registeredFields, type Actor, type Choices, type Label } from '@banjie/workflows';
import { mayKnowWhoCame, type CaseDecision, type OfficeSettings } from '@banjie/runtime';
import { purposeLabels } from '../intake/registration-form.js';
import { naming } from '../labels.js';
import { maskedName, maskedNumber, maskedPhone, maskedPlace } from '../personal-data/masking.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { openValues, type CorrectedValue } from './corrected-values.js';

/** A value before and after; null where there was none, or the reader is not to know it. `person`: which petitioner. */
export interface ShownValue {
  field: string;
  label: Label;
  person: number | null;
  before: Label | null;
  after: Label | null;
}

/** What was corrected in a registration, or is proposed to be: by whom, why, and who confirmed or declined it (R2). */
export interface ShownCorrection {
  id: string;
  state: 'made' | 'proposed' | 'declined';
  by: string | null;
  /** ISO 8601, as every `…At`. */
  at: string;
  reason: string;
  decidedBy: string | null;
  decidedAt: string | null;
  values: ShownValue[];
}

interface Entry {
  type: string;
  at: string;
  actor: string;
  event: Record<string, unknown>;
}

interface Viewer {
  settings: OfficeSettings;
  personal: PersonalData;
  reader: Actor;
  decision: CaseDecision;
}

/** The corrections of a registration with old and new values side by side, the earliest first; personal data masked (R12). */
export function shownCorrections(
  viewer: Viewer,
  rows: readonly { id: string; values_cipher: string }[],
  history: readonly Entry[],
): ShownCorrection[] {
  const sealed = new Map(rows.map(({ id, values_cipher }) => [id, values_cipher]));
  const nameOf = naming(viewer.settings).officer;
  return history.flatMap((entry, index): ShownCorrection[] => {
    const { correction } = (entry.event['entered'] ?? {}) as { correction?: string };
    const values = correction === undefined ? undefined : sealed.get(correction);
    if (correction === undefined || values === undefined || entry.type === 'CORRECTION_CONFIRMED') return [];
    const decided = history.slice(index + 1).find(({ type }) => decisions.includes(type));
    const decision = entry.type === 'CORRECTION_PROPOSED' ? decided : undefined;
    return [
      {
        id: correction,
        state: stateOf(entry, decision),
        by: nameOf(entry.actor),
        at: new Date(entry.at).toISOString(),
        reason: String(entry.event['reason']),
        decidedBy: decision ? nameOf(decision.actor) : null,
        decidedAt: decision ? new Date(decision.at).toISOString() : null,
        values: openValues(viewer.personal, correction, values).map((value) => shownValue(value, viewer)),
      },
    ];
  });
}

const decisions = ['CORRECTION_CONFIRMED', 'CORRECTION_DECLINED'];

function stateOf({ type }: Entry, decision: Entry | undefined): ShownCorrection['state'] {
  if (type !== 'CORRECTION_PROPOSED') return 'made';
  if (!decision) return 'proposed';
  return decision.type === 'CORRECTION_CONFIRMED' ? 'made' : 'declined';
}

/** Who was named before and is not any more learns of neither: not that they were, nor who is (R12). */
function isForOthers({ field, before, after }: CorrectedValue, { id, unit }: Actor): boolean {
  const named = [before, after];
  return (field === 'complainedOfficer' && named.includes(id)) || (field === 'complainedUnit' && named.includes(unit));
}

/** Of a confidential matter who came with it, and words of the register that may have named them (R12). */
const isKept = ({ field, person }: CorrectedValue, { reader, decision }: Viewer): boolean =>
  (person !== null || ['title', 'place'].includes(field)) && !mayKnowWhoCame(reader, decision);

function shownValue(value: CorrectedValue, viewer: Viewer): ShownValue {
  const { field, person, before, after } = value;
  const inWords = (one: CorrectedValue['before']): Label | null =>
    one === null || isForOthers(value, viewer.reader) || isKept(value, viewer) ? null : wordsOf(field, one, viewer);
  return {
    field,
    label: registeredFields[field] ?? { zh: field, en: field },
    person,
    before: inWords(before),
    after: inWords(after),
  };
}

const choices: Readonly<Record<string, Choices>> = { channel: channelLabels, lane: laneLabels, purpose: purposeLabels };

const masks: Readonly<Record<string, (text: string) => string>> = {
  name: maskedName,
  phone: maskedPhone,
  idNumber: maskedNumber,
  address: maskedPlace,
};

function wordsOf(field: string, value: string | number, { settings }: Viewer): Label {
  const text = String(value);
  const chosen = choices[field]?.[text];
  if (chosen) return chosen;
  const { unit, officer } = naming(settings);
  const named = field === 'complainedUnit' ? unit(text) : field === 'complainedOfficer' ? officer(text) : null;
  const shown = named ?? masks[field]?.(text) ?? text;
  return { zh: shown, en: shown };
}
