import { linkKinds, type CasePage, type ShownCorrection, type ShownDraft, type ToldEntry } from '@banjie/office';
import { z } from 'zod';
import { count, instant, label, localDate } from '../http/shapes.js';
import { deadline } from './deadline-answer.js';
import { allowedAct, askedMaterial, holder, light, otherPetition, paperFromAbove, processKind } from './shapes.js';

const timelineEntry = z
  .strictObject({
    seq: z.int(),
    at: instant,
    date: localDate,
    type: z.string(),
    label,
    actor: z.string(),
    actorName: z.string().nullable(),
    inNameOf: z.string().nullable(),
    process: z.uuid().nullable(),
    kind: processKind.nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    /** Daily work of the office itself, which nobody has to look at. */
    routine: z.boolean(),
    details: z.record(z.string(), z.unknown()),
    /** What the details say to people, in words. */
    facts: z.array(z.strictObject({ label, words: label })),
  })
  .meta({ id: 'TimelineEntry' }) satisfies z.ZodType<ToldEntry>;

/** `main`: the petition itself, which the others were opened beside. */
const caseProcess = z
  .strictObject({
    id: z.uuid(),
    kind: processKind,
    main: z.boolean(),
    label,
    stage: z.string(),
    stageLabel: label,
    revision: z.int(),
    open: z.boolean(),
    light: light.nullable(),
  })
  .meta({ id: 'CaseProcess' });

/** `issuedAt` is null while the notice is still being written. */
const caseNotice = z
  .strictObject({
    id: z.uuid(),
    kind: z.string(),
    label,
    number: z.string().nullable(),
    title: z.string().nullable(),
    body: z.string().nullable(),
    issuedAt: instant.nullable(),
    to: z.array(z.string()),
    /** `seq` of the entry of the timeline that owed it. */
    entry: z.int(),
    /** `superseded`: the registration it was written from has been corrected since; `void`: the breach it tells of was. */
    state: z.enum(['beingWritten', 'issued', 'superseded', 'void']),
    /** Of a paper from whose delivery a term runs: how far it has come, with day and way. */
    delivery: label.nullable(),
  })
  .meta({ id: 'CaseNotice' });

/** A repeat is one of its two: `direction` says which (R2). */
const caseLink = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(linkKinds),
    direction: z.enum(['to', 'from']),
    reason: z.string().nullable(),
    linkedBy: z.string().nullable(),
    linkedAt: instant,
    petition: otherPetition,
  })
  .meta({ id: 'CaseLink' });

export const virusScan = z.enum(['clean', 'notScanned']);

/** `size` in bytes. */
const attachedFile = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    media: z.string(),
    size: count,
    scan: virusScan,
    addedBy: z.string().nullable(),
    addedAt: instant,
    /** It may say who came with a confidential matter, and this reader is not to know. */
    closed: z.boolean(),
    /** The reader may look it through and open it to the unit. */
    mayOpenToUnit: z.boolean(),
  })
  .meta({ id: 'AttachedFile' });

/** Masked; `id` is the position on the form (R12). */
const casePerson = z
  .strictObject({ id: z.int(), name: z.string(), phone: z.string().nullable(), representative: z.boolean() })
  .meta({ id: 'CasePerson' });

const correctedValue = z
  .strictObject({
    field: z.string(),
    label,
    person: z.int().nullable(),
    before: label.nullable(),
    after: label.nullable(),
  })
  .meta({ id: 'CorrectedValue' });

/** What was corrected in the registration, or is proposed to be, with old and new values (R2). */
const correction = z
  .strictObject({
    id: z.uuid(),
    state: z.enum(['made', 'proposed', 'declined']),
    by: z.string().nullable(),
    at: instant,
    reason: z.string(),
    decidedBy: z.string().nullable(),
    decidedAt: instant.nullable(),
    values: z.array(correctedValue),
  })
  .meta({ id: 'Correction' }) satisfies z.ZodType<ShownCorrection>;

const draftVersion = z
  .strictObject({
    version: z.int(),
    by: z.string().nullable(),
    at: instant,
    text: z.string(),
    difference: z.array(z.strictObject({ text: z.string(), change: z.enum(['same', 'added', 'removed']) })),
    doubtful: z.string().nullable(),
    notARefusal: z.string().nullable(),
  })
  .meta({ id: 'DraftVersion' });

const draftRemark = z
  .strictObject({
    version: z.int(),
    by: z.string().nullable(),
    at: instant,
    remarks: z.string(),
    items: z.array(z.strictObject({ item: z.int(), request: z.string(), remark: z.string() })),
  })
  .meta({ id: 'DraftRemark' });

/** The draft of a reply, its versions and what was remarked on them (R10). */
const draft = z
  .strictObject({
    process: z.uuid(),
    paper: label,
    level: label,
    stageLabel: label,
    open: z.boolean(),
    draftedBy: z.string().nullable(),
    checkedBy: z.string().nullable(),
    signedBy: z.string().nullable(),
    returns: count,
    versions: z.array(draftVersion),
    remarks: z.array(draftRemark),
  })
  .meta({ id: 'Draft' }) satisfies z.ZodType<ShownDraft>;

const nextDue = z.strictObject({ at: instant, label });

/**
 * A part of the petition's course. `at`: when it was first reached, of the present one when last; `times`: how often; `due`: of
 * the present one, the clock that is due first.
 */
const courseStep = z
  .strictObject({
    label,
    stage: label.nullable(),
    state: z.enum(['passed', 'now', 'ended', 'skipped', 'ahead']),
    at: instant.nullable(),
    times: count,
    due: nextDue.nullable(),
  })
  .meta({ id: 'CourseStep' });

/** A case as one person sees it now: where it stands, whose it is, its clocks, its story, and what this person may do. */
export const caseAnswer = z
  .strictObject({
    number: z.string(),
    laneNumber: z.string().nullable(),
    revision: z.int(),
    title: z.string(),
    content: z.string(),
    channel: z.string(),
    lane: z.string(),
    category: z.string().nullable(),
    purpose: z.string().nullable(),
    place: z.string().nullable(),
    flags: z.array(z.string()),
    labels: z.strictObject({ channel: label, lane: label, purpose: label, flags: z.array(label) }),
    peopleCount: z.int(),
    receivedAt: instant,
    registeredAt: instant,
    /** Number of the earlier petition this one repeats. */
    repeatOf: z.string().nullable(),
    stage: z.string(),
    stageLabel: label,
    light: light.nullable(),
    /** The matter is urgent and major: a report of it is open. */
    urgent: z.boolean(),
    /** The clock that is due first, of all procedures of the matter. */
    nextDue: nextDue.nullable(),
    /** The course of the petition itself, part by part. */
    course: z.array(courseStep),
    outcome: z.string().nullable(),
    responsible: z.strictObject(holder).meta({ id: 'Holder' }),
    firstContact: z.strictObject({ id: z.string().nullable(), name: z.string().nullable(), recused: z.boolean() }),
    petitioners: z.array(casePerson),
    corrections: z.array(correction),
    materialsAsked: z.array(askedMaterial),
    fromAbove: paperFromAbove.nullable(),
    drafts: z.array(draft),
    links: z.array(caseLink),
    joinedTo: otherPetition.nullable(),
    joined: z.array(otherPetition),
    joiningProposed: otherPetition.nullable(),
    attachments: z.array(attachedFile),
    reveals: z.array(
      z.strictObject({ person: z.int(), officer: z.string().nullable(), reason: z.string(), at: instant }),
    ),
    deadlines: z.array(deadline),
    timeline: z.array(timelineEntry),
    processes: z.array(caseProcess),
    notices: z.array(caseNotice),
    /** Whether the reader may learn who came with it. */
    knowsWhoCame: z.boolean(),
    /** Whether the reader is shown who read it. */
    showsReadLog: z.boolean(),
    allowedActs: z.array(allowedAct),
  })
  .meta({ id: 'PetitionCase' }) satisfies z.ZodType<CasePage>;
export type CaseAnswer = z.infer<typeof caseAnswer>;
