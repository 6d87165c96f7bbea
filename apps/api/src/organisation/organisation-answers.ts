import { firstRunSteps, type FirstRun, type MergerPreview, type UnitClosed } from '@banjie/office';
import { roles } from '@banjie/workflows';
import { z } from 'zod';
import { processKind } from '../case-page/shapes.js';
import { fieldSchema } from '../http/field-schema.js';
import { count, instant, label, listOf } from '../http/shapes.js';

/** `leaders`: accounts of those in charge; `openMatters`: without the sealed lane (R12). */
const unit = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    parent: z.string().nullable(),
    keywords: z.array(z.string()),
    position: z.int(),
    closed: z.boolean(),
    leaders: z.array(z.string()),
    openMatters: count,
  })
  .meta({ id: 'OrganisationUnit' });

const role = z.enum(roles);

const member = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    unit: z.string(),
    roles: z.array(role),
    email: z.string().nullable(),
    disabled: z.boolean(),
    cleared: z.boolean(),
    passwordIsOneTime: z.boolean(),
    openMatters: count,
  })
  .meta({ id: 'OrganisationMember' });

const forms = z
  .strictObject({
    addUnit: fieldSchema,
    changeUnit: fieldSchema,
    closeUnit: fieldSchema,
    addOfficer: fieldSchema,
    changeOfficer: fieldSchema,
    deactivate: fieldSchema,
    clearance: fieldSchema,
    officeName: fieldSchema,
    reason: fieldSchema,
  })
  .meta({ id: 'OrganisationForms' });
export type OrganisationForms = z.infer<typeof forms>;

export const organisationAnswer = z
  .strictObject({
    name: z.string(),
    address: z.string().nullable(),
    telephone: z.string().nullable(),
    units: z.array(unit),
    officers: z.array(member),
    roles: z.array(z.strictObject({ role, label })),
    forms,
  })
  .meta({ id: 'Organisation' });
export type OrganisationAnswer = z.infer<typeof organisationAnswer>;

/** `subject`: the unit or account it was done to; null: the office itself. */
export const organisationLogAnswer = listOf(
  z
    .strictObject({
      id: z.string(),
      officer: z.string(),
      officerName: z.string(),
      act: z.string(),
      subject: z.string().nullable(),
      detail: z.record(z.string(), z.unknown()),
      at: instant,
    })
    .meta({ id: 'OrganisationEntry' }),
);
export type OrganisationLogAnswer = z.infer<typeof organisationLogAnswer>;

export const firstRunAnswer = z
  .strictObject({
    steps: z.array(
      z.strictObject({ step: z.enum(firstRunSteps), done: z.boolean(), has: label, missing: z.array(label) }),
    ),
    done: z.boolean(),
  })
  .meta({ id: 'FirstRun' }) satisfies z.ZodType<FirstRun>;

export const officeNamed = z.strictObject({ name: z.string() }).meta({ id: 'OfficeNamed' });
export const unitWritten = z.strictObject({ id: z.string() }).meta({ id: 'UnitWritten' });
/** `staff`: officers who went to the unit it was merged into; `moved`: open matters that did, `waiting`: those that will once a filing in them is decided. */
export const unitClosed = z
  .strictObject({ id: z.string(), staff: count, moved: count, waiting: count })
  .meta({ id: 'UnitClosed' }) satisfies z.ZodType<UnitClosed>;

/** What a unit has open, before it is merged; the sealed lane is not counted (R12). */
export const mergerPreview = z
  .strictObject({
    unit: z.string(),
    staff: count,
    held: z.array(z.strictObject({ kind: processKind, kindLabel: label, stage: z.string(), stageLabel: label, count })),
    supervised: count,
    complaints: count,
    toDesk: z.array(z.strictObject({ into: z.string(), name: z.string(), count })),
    absences: count,
    deputies: count,
  })
  .meta({ id: 'MergerPreview' }) satisfies z.ZodType<MergerPreview>;
export type MergerPreviewAnswer = z.infer<typeof mergerPreview>;

/** A matter that waits for an officer: where it stands, nothing of what it is about. */
export const holdingList = listOf(
  z
    .strictObject({
      process: z.uuid(),
      number: z.string(),
      kind: processKind,
      stage: z.string(),
      stageLabel: label,
      dueAt: instant.nullable(),
    })
    .meta({ id: 'Holding' }),
);
export type HoldingList = z.infer<typeof holdingList>;
