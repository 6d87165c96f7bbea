import {
  explainInWords,
  localDateOf,
  kindsOfPetition,
  kindsOnCasePage,
  noticeDuties,
  endOfDay,
  processLabels,
  stageLabel,
  type Act,
  type ClockRun,
  type Light,
  type NoticeKind,
  type ProcessKind,
} from '@banjie/workflows';
import {
  competenceOf,
  possibleActs,
  type OfficeSettings,
  type CaseDecision,
  type Regime,
  type ProcessState,
} from '@banjie/runtime';
import { phonePlace, type PersonalData } from '@banjie/office';
import type { z } from 'zod';
import type { SignedIn } from '../access/officer-in-session.js';
import { formSchema, type FieldSchema } from '../http/form-schema.js';
import type { CaseView, TimelineEntry } from './case-answer.js';
import type { CaseRows, HistoryRows, NoticeRows, PetitionRows, TimerRows } from './case-query.js';
import type { Deadline } from './deadline-answer.js';
import { clockLabel, eventLabel, naming } from './labels.js';
import { maskedIn, maskedName, maskedPhone } from './masking.js';
import { papersOf } from './papers.js';
import type { AllowedAct } from './shapes.js';
import { hiddenFrom, isVisible } from './timeline-visibility.js';

export interface Viewing {
  regime: Regime;
  settings: OfficeSettings;
  personal: PersonalData;
  decision: CaseDecision;
  reader: SignedIn;
}

/** A case as one person sees it now: where it stands, whose it is, its clocks, its story, and what this person may do. */
export function caseView(viewing: Viewing, rows: PetitionRows): CaseView {
  const { decision, settings } = viewing;
  const petition = decision.root;
  // Both are written in the transaction that registers the petition.
  if (!petition) throw new Error(`petition ${rows.number} has no process`);
  const hidden = hiddenFrom(viewing);
  const isShown = (process: string | null): boolean => process === null || !hidden.has(process);
  const notices = rows.notices.filter(({ process_id }) => isShown(process_id));
  const processOf = new Map(rows.notices.map(({ id, process_id }) => [id, process_id]));
  const isSeen = ({ process_id, type, event }: HistoryRows): boolean =>
    isVisible(hidden, viewing.reader, {
      process_id,
      type,
      officer: event['officer'],
      notice_process: processOf.get(String(event['notice'])) ?? null,
    });
  return {
    number: rows.number,
    revision: petition.revision,
    ...matter(rows.petition),
    ...whereItStands(petition, settings),
    outcome: rows.outcome,
    repeatOf: rows.repeat_of,
    petitioners: rows.petitioners.map((person) => maskedPerson(viewing, rows.id, person)),
    ...papersOf(viewing, rows),
    deadlines: rows.timers
      .filter(({ process_id }) => isShown(process_id))
      .map((timer) => deadlineView(viewing, timer, rows)),
    timeline: rows.history.filter(isSeen).map((entry) => timelineView(viewing, entry)),
    processes: decision
      .all()
      .filter(({ id }) => isShown(id))
      .map(({ id, kind, standing, revision }) => ({
        id,
        kind,
        label: processLabels[kind],
        stage: standing.stage,
        stageLabel: stageLabel(kind, standing.stage),
        revision,
        open: standing.open,
        light: standing.light,
      })),
    notices: notices.map((notice) => noticeView(notice, rows, settings)),
    allowedActs: [...actsFor(viewing, kindsOfPetition), ...actsOfEach(viewing)],
  };
}

function matter({ registered_at, received_at, people_count, ...rest }: PetitionRows['petition']) {
  const { channel, lane, title, content, category, purpose, place, flags } = rest;
  return {
    channel,
    lane,
    title,
    content,
    category,
    purpose,
    place,
    flags,
    peopleCount: people_count,
    registeredAt: iso(registered_at),
    receivedAt: iso(received_at),
  };
}

const iso = (instant: string): string => new Date(instant).toISOString();

function whereItStands(
  {
    kind,
    standing,
  }: {
    kind: ProcessKind;
    standing: {
      stage: string;
      light: Light | null;
      unit: string | null;
      officer: string | null;
      firstContact: string | null;
    };
  },
  settings: OfficeSettings,
) {
  const name = naming(settings);
  const { stage, light, unit, officer, firstContact } = standing;
  return {
    stage,
    stageLabel: stageLabel(kind, stage),
    light,
    responsible: { unit, unitName: name.unit(unit), officer, officerName: name.officer(officer) },
    firstContact: { id: firstContact, name: name.officer(firstContact) },
  };
}

function maskedPerson(
  { personal }: Viewing,
  caseId: string,
  { position, name, phone_cipher, representative }: CaseRows['petitioners'][number],
) {
  const phone = phone_cipher === null ? null : maskedPhone(personal.open(phone_cipher, phonePlace(caseId, position)));
  return { id: position, name: maskedName(name), phone, representative };
}

/** A clock stands still while the cap of its pause runs: it is not kept by that, and not running either (R3). */
function standsStill({ decision }: Viewing, { process_id, clock, run }: TimerRows, { timers }: CaseRows): boolean {
  const clocks = decision.find(process_id)?.snapshot.context['clocks'] as
    Readonly<Record<string, ClockRun>> | undefined;
  const isPause = timers.some(
    (one) => one.process_id === process_id && one.clock === 'pauseCap' && one.state === 'armed',
  );
  const known = clocks?.[clock];
  return isPause && known?.run === run.run && (known.pauses ?? []).some(({ until }) => until === null);
}

function deadlineView(viewing: Viewing, timer: TimerRows, rows: CaseRows): Deadline {
  const missed = rows.breaches.some(
    ({ process_id, clock, run }) => process_id === timer.process_id && clock === timer.clock && run === timer.run.run,
  );
  const { explanation } = timer;
  return {
    process: timer.process_id,
    kind: timer.kind,
    clock: timer.clock,
    label: clockLabel(timer.clock),
    nominalDue: timer.nominal_due,
    effectiveDue: timer.effective_due,
    dueAt: endOfDay(timer.effective_due),
    provisional: timer.provisional,
    state: missed
      ? 'missed'
      : timer.state === 'armed'
        ? 'running'
        : standsStill(viewing, timer, rows)
          ? 'paused'
          : 'met',
    words: { zh: explainInWords(explanation, 'zh'), en: explainInWords(explanation, 'en') },
    explanation,
  };
}

function timelineView({ regime, settings }: Viewing, entry: HistoryRows): TimelineEntry {
  return {
    seq: entry.seq,
    at: iso(entry.at),
    date: localDateOf(iso(entry.at)),
    type: entry.type,
    label: eventLabel(regime, entry.process_kind, entry.type),
    actor: entry.actor,
    actorName: naming(settings).officer(entry.actor),
    process: entry.process_id,
    kind: entry.process_kind,
    from: entry.from_stage,
    to: entry.to_stage,
    details: entry.event,
  };
}

function noticeView(
  { id, kind, number, title, body, issued_at, recipients, to_petitioner }: NoticeRows,
  { petitioners }: PetitionRows,
  settings: OfficeSettings,
) {
  const to = recipients.map((officer) => naming(settings).officer(officer) ?? officer);
  const label = noticeDuties[kind as NoticeKind].label;
  const names = petitioners.map(({ name }) => name);
  return {
    id,
    kind,
    label,
    number,
    title,
    body: body && maskedIn(body, names),
    issuedAt: issued_at === null ? null : iso(issued_at),
    to: to_petitioner ? [...to, '信访人'] : to,
  };
}

const schemas = new WeakMap<z.ZodObject, FieldSchema>();

/** An act's form as JSON schema, made once per act. */
export function schemaOf({ payload }: Pick<Act, 'payload'>): FieldSchema {
  let schema = schemas.get(payload);
  if (!schema) {
    schema = formSchema(payload);
    schemas.set(payload, schema);
  }
  return schema;
}

/** The acts this person may do now at the current process of each kind, each with its form. */
export function actsFor(viewing: Viewing, kinds: readonly ProcessKind[]): AllowedAct[] {
  return kinds.flatMap((kind) => {
    const process = viewing.decision.current(kind);
    return process ? actsAt(viewing, process) : [];
  });
}

/** Of some kinds a case may have several processes at once; each open one has acts of its own. */
const actsOfEach = (viewing: Viewing) =>
  viewing.decision
    .all()
    .filter(({ kind, standing }) => standing.open && kindsOnCasePage.includes(kind))
    .flatMap((process) => actsAt(viewing, process));

function actsAt({ regime, decision, reader }: Viewing, process: ProcessState) {
  return possibleActs(regime, process, competenceOf(reader, decision, process.standing)).map((act) => ({
    act: act.name,
    process: process.id,
    revision: process.revision,
    rule: act.rule,
    label: act.label,
    schema: schemaOf(act),
  }));
}
