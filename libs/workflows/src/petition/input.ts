import { z } from 'zod';
import { recusalGrounds } from '../policy/recusal.js';
import { choice, type Choices } from '../process/choice.js';
import { mannerLabels } from '../report-back/input.js';
import type { Opening } from '../process/contract.js';
import { line, officeDate } from '../process/text.js';

/** Channels a matter comes in by (R2). */
export const channelLabels = {
  visit: { zh: '来访', en: 'Visit' },
  letter: { zh: '来信', en: 'Letter' },
  call: { zh: '来电', en: 'Call' },
  online: { zh: '网上', en: 'Online' },
  receptionDay: { zh: '领导接待日', en: 'Leader’s reception day' },
  outreachVisit: { zh: '下访', en: 'Outreach visit' },
  assignedFromAbove: { zh: '上级交办', en: 'Assigned from above' },
  suggestionBox: { zh: '意见箱', en: 'Suggestion box' },
  media: { zh: '媒体舆情', en: 'Media and opinion' },
} as const satisfies Choices;
export const channels = choice(channelLabels).options;

/** The three lanes (R2); accusations are sealed (R12). */
export const laneLabels = {
  appealOrRequest: { zh: '申诉求决', en: 'Appeal or request' },
  suggestion: { zh: '建议意见', en: 'Suggestion' },
  accusation: { zh: '检举控告（保密）', en: 'Accusation (sealed)' },
} as const satisfies Choices;
export type Lane = keyof typeof laneLabels;

/** The superior organ's paper that a matter came by (信访工作条例第二十二条). */
export const superiorInstruction = z.strictObject({
  manner: choice(mannerLabels, '方式', 'Manner').default('assigned'),
  organ: line('交办或者转送的机关', 'Organ that assigned it or passed it on', 200),
  reference: line('来文文号', 'Number of its paper', 200),
  issuedOn: officeDate('来文日期', 'Date of the paper'),
  dueDate: officeDate('上级限定日期（没有的不填）', 'Date set by the superior, if any').optional(),
  receiptAsked: z
    .boolean()
    .default(false)
    .meta({ title: '转送机关要求告知收文', titleEn: 'The organ asks to be told of the receipt' }),
});

/** The same as the machine is told it; of earlier releases only the date and the number. */
const handedDown = superiorInstruction
  .partial({ manner: true, organ: true, issuedOn: true, receiptAsked: true })
  .extend({ manner: choice(mannerLabels).optional(), receiptAsked: z.boolean().optional() });

/** What the machine is told at registration; the matter's own text stays in the register. */
export const petitionInput = z.object({
  lane: choice(laneLabels),
  receivedAt: z.iso.datetime({ offset: true }),
  firstContact: z.string(),
  unit: z.string(),
  /** Where accusations go: the discipline committee's own unit. */
  disciplineUnit: z.string(),
  complainedUnit: z.string().nullable(),
  complainedOfficer: z.string().nullable(),
  /** The unit of that officer, which never gets the matter (R6). */
  complainedOfficersUnit: z.string().nullable().optional(),
  /** Why whoever takes it down has no further part in it. */
  recusal: choice(recusalGrounds).optional(),
  superior: handedDown.nullable(),
  /** Urgent and major, of a group or joint (R4). */
  major: z.boolean().optional(),
  /** An enquiry and nothing else (R10). */
  enquiry: z.boolean().optional(),
  /** The petitioner asks not to be named to the unit that handles it (R12). */
  confidential: z.boolean().optional(),
  /** Urgent and major: reported to the superior at once (R9). */
  urgent: z.boolean().optional(),
});
export type PetitionInput = Opening<z.infer<typeof petitionInput>>;
