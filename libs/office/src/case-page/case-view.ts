import {
  channelLabels,
  laneLabels,
  localDateOf,
  materialsAskedIn,
  paperFromAboveIn,
  processLabels,
  stageLabel,
  type Choices,
  type Label,
  type Actor,
} from '@banjie/workflows';
import {
  mayKnowWhoCame,
  type CaseDecision,
  type OfficeSettings,
  type ProcessState,
  type Regime,
} from '@banjie/runtime';
import { shownCorrections } from '../correction/shown-corrections.js';
import { purposeLabels, shownFlagLabels } from '../intake/registration-form.js';
import { phonePlace } from '../intake/rows.js';
import type { PersonalData } from '../personal-data/personal-data.js';
import { actsOnCase } from './allowed-acts.js';
import type { CaseView, TimelineEntry } from './shapes.js';
import type { CaseRows, HistoryRows, PetitionRows } from './case-query.js';
import { deadlineView } from './deadline-view.js';
import { nextDue } from './next-due.js';
import { flagsOf, isUrgent } from './urgent-flag.js';
import { eventLabel, holderOf, naming } from '../labels.js';
import { maskedName, maskedPhone } from '../personal-data/masking.js';
import { shownReports } from '../report-back/shown-reports.js';
import { isShownReadLog } from '../read-log/read-log.js';
import { keptUnnamed } from '../personal-data/who-came.js';
import { shownDrafts } from '../sign-off/shown-drafts.js';
import { papersOf } from './papers.js';
import { courseOf } from './course.js';
import { isRoutine } from './routine.js';
import { shownNotice } from './shown-notices.js';
import { hiddenFrom, isVisible } from './timeline-visibility.js';

export interface Viewing {
  regime: Regime;
  settings: OfficeSettings;
  personal: PersonalData;
  decision: CaseDecision;
  reader: Actor;
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
  const deadlines = rows.timers
    .filter(({ process_id }) => isShown(process_id))
    .map((timer) => deadlineView(decision, timer, rows));
  return {
    number: rows.number,
    laneNumber: rows.lane_number,
    revision: petition.revision,
    nextDue: nextDue(decision, deadlines),
    course: courseOf(decision, petition, rows.history, deadlines),
    urgent: isUrgent(decision),
    ...matter(rows.petition, decision),
    ...whereItStands(petition, settings),
    outcome: rows.outcome,
    repeatOf: rows.repeat_of,
    petitioners: rows.petitioners.map((person) => maskedPerson(viewing, rows.id, person)),
    ...papersOf(viewing, rows),
    corrections: shownCorrections(viewing, rows.corrections, rows.history),
    materialsAsked: materialsAskedIn(petition.snapshot),
    fromAbove: paperFromAboveIn(petition.snapshot),
    drafts: [shownDrafts, shownReports].flatMap((shown) => shown(decision.all(), { settings, history: rows.history })),
    deadlines,
    timeline: seenEntries(viewing, rows, hidden).map((entry) => timelineView(viewing, entry)),
    processes: decision
      .all()
      .filter(({ id }) => isShown(id))
      .map((process) => ({ ...processView(process), main: process === petition })),
    notices: notices.map((notice) => shownNotice(viewing, notice, rows)),
    knowsWhoCame: mayKnowWhoCame(viewing.reader, decision),
    showsReadLog: isShownReadLog(viewing.reader),
    allowedActs: actsOnCase(viewing),
  };
}

function seenEntries(
  { reader }: Viewing,
  { notices, history }: PetitionRows,
  hidden: ReadonlySet<string>,
): HistoryRows[] {
  const processOf = new Map(notices.map(({ id, process_id }) => [id, process_id]));
  return history.filter(({ process_id, type, event }) =>
    isVisible(hidden, reader, {
      process_id,
      type,
      officer: event['officer'],
      notice_process: processOf.get(String(event['notice'])) ?? null,
    }),
  );
}

function processView({ id, kind, standing, revision }: ProcessState) {
  const { stage, open, light } = standing;
  const labels = { label: processLabels[kind], stageLabel: stageLabel(kind, stage) };
  return { id, kind, ...labels, stage, revision, open, light };
}

function matter(
  { registered_at, received_at, people_count, ...rest }: PetitionRows['petition'],
  decision: CaseDecision,
) {
  const { channel, lane, title, content, category, purpose, place } = rest;
  const flags = flagsOf(decision, rest.flags);
  return {
    channel,
    lane,
    title,
    content,
    category,
    purpose,
    place,
    flags,
    labels: {
      channel: labelIn(channelLabels, channel),
      lane: labelIn(laneLabels, lane),
      purpose: labelIn(purposeLabels, purpose),
      flags: flags.map((flag) => labelIn(shownFlagLabels, flag)),
    },
    peopleCount: people_count,
    registeredAt: iso(registered_at),
    receivedAt: iso(received_at),
  };
}

/** The words of a choice made on the form of registration. */
const labelIn = (labels: Choices, value: string): Label => labels[value] ?? { zh: value, en: value };

const iso = (instant: string): string => new Date(instant).toISOString();

function whereItStands({ kind, standing }: ProcessState, settings: OfficeSettings) {
  const name = naming(settings);
  const { stage, light, unit, officer, desk, firstContact, recused } = standing;
  return {
    stage,
    stageLabel: stageLabel(kind, stage),
    light,
    responsible: holderOf(settings, { unit, officer, desk }),
    firstContact: {
      id: firstContact,
      name: name.officer(firstContact),
      recused: firstContact !== null && recused.includes(firstContact),
    },
  };
}

function maskedPerson(
  { personal, decision, reader }: Viewing,
  caseId: string,
  { position, name, phone_cipher, representative }: CaseRows['petitioners'][number],
) {
  const phone = phone_cipher === null ? null : maskedPhone(personal.open(phone_cipher, phonePlace(caseId, position)));
  const shown = mayKnowWhoCame(reader, decision) ? maskedName(name) : keptUnnamed.zh;
  return { id: position, name: shown, phone, representative };
}

function doneBy({ actor, event: { inNameOf, ...details } }: HistoryRows, settings: OfficeSettings) {
  const name = naming(settings);
  const principal = typeof inNameOf === 'string' ? name.officer(inNameOf) : null;
  return { actor, actorName: name.officer(actor), inNameOf: principal, details };
}

function timelineView({ regime, settings }: Viewing, entry: HistoryRows): TimelineEntry {
  return {
    seq: entry.seq,
    at: iso(entry.at),
    date: localDateOf(iso(entry.at)),
    type: entry.type,
    label: eventLabel(regime, entry.process_kind, entry.type),
    ...doneBy(entry, settings),
    process: entry.process_id,
    kind: entry.process_kind,
    from: entry.from_stage,
    to: entry.to_stage,
    routine: isRoutine(entry),
    details: detailsOf(entry),
  };
}

/** What was corrected is shown with its values, to whom they may be shown; what an act was looked up for may be the committee's alone (R6). */
function detailsOf({
  event: { entered, onRecord: _, officeRules: __, ...details },
}: HistoryRows): Record<string, unknown> {
  const { changed } = (entered ?? {}) as { changed?: string[] };
  return changed ? { ...details, changed } : details;
}
