import { localDateOf, processKinds, timeLimits, unitId, type Label, type ProcessKind } from '@banjie/workflows';
import type { OfficeSettings, Regime } from '@banjie/runtime';
import { z } from 'zod';
import { fieldsOf, type FormSchema } from '../forms/form-schema.js';
import { naming } from '../labels.js';
import { linkForm } from '../links/link-form.js';

/** What an entry of the history holds, as a name and the words for it. */
export interface EntryFact {
  label: Label;
  words: Label;
}

interface Entry {
  kind: ProcessKind | null;
  type: string;
  details: Record<string, unknown>;
}

const clockLabels = Object.fromEntries(Object.entries(timeLimits).map(([clock, { label }]) => [clock, label]));

const linked = linkForm.omit({ other: true }).extend({
  with: z.string().meta({ title: '另一件的编号', titleEn: 'The other matter' }),
});

/** Entries that the office makes itself, whatever the regime. */
const ofTheOffice: Readonly<Record<string, z.ZodObject>> = {
  LINKED: linked,
  UNLINKED: linked.omit({ kind: true }),
  DEADLINE_RECOMPUTED: z.object({
    clock: z.string().meta({ title: '时限', titleEn: 'Clock', enumLabels: clockLabels }),
    from: z.string().meta({ title: '原截止日', titleEn: 'Due before' }),
    to: z.string().meta({ title: '现截止日', titleEn: 'Due now' }),
  }),
  UNIT_MERGED: z.object({
    from: unitId('原单位', 'Merged unit'),
    into: unitId('并入单位', 'Merged into'),
    paper: z.string().meta({ title: '文号', titleEn: 'Paper' }),
    paperDate: z.string().meta({ title: '成文日期', titleEn: 'Of' }),
  }),
  NOTICE_ISSUED: z.object({ number: z.string().meta({ title: '文号', titleEn: 'Number' }) }),
};

/** A procedure that opens repeats the words of the act that opened it. */
const opened = 'OPENED';

/** What people are told of an entry: each field that its form gives a name, in the order of the form. */
export function factsOfEntry(regime: Regime, settings: OfficeSettings, entry: Entry): EntryFact[] {
  const form = entry.type === opened ? undefined : formOf(regime, entry);
  return form ? factsIn(fieldsOf(form), entry.details, naming(settings)) : [];
}

/** Of whoever did it first: what is told to a process is named there, or by the act of another that brought it about. */
function formOf(regime: Regime, { kind, type }: Entry): z.ZodObject | undefined {
  const own = kind === null ? undefined : regime.definition(kind);
  const actOfOwn = own?.acts.find(({ event }) => event === type);
  return actOfOwn?.payload ?? own?.told?.[type] ?? ofTheOffice[type] ?? formsByEvent(regime).get(type);
}

const formsOf = new WeakMap<Regime, ReadonlyMap<string, z.ZodObject>>();

/** The forms of all acts by the event each causes; of two that cause the same, the one of the earlier regime. */
function formsByEvent(regime: Regime): ReadonlyMap<string, z.ZodObject> {
  const known = formsOf.get(regime);
  if (known) return known;
  const acts = processKinds.flatMap((kind) => [...regime.definition(kind).acts]).reverse();
  const forms = new Map(acts.map(({ event, payload }) => [event, payload]));
  formsOf.set(regime, forms);
  return forms;
}

type Names = ReturnType<typeof naming>;

function factsIn({ properties = {} }: FormSchema, details: Record<string, unknown>, names: Names): EntryFact[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const value = details[name];
    if (field.type === 'object' && isFields(value)) return factsIn(field, value, names);
    const words = field.title === undefined ? null : wordsOf(field, value, names);
    if (words === null || field.title === undefined) return [];
    return [{ label: { zh: field.title, en: field.titleEn ?? field.title }, words }];
  });
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const yes: Label = { zh: '是', en: 'Yes' };

/** Null where there is nothing to say: left out, empty, or a box that was not ticked. */
function wordsOf(field: FormSchema, value: unknown, names: Names): Label | null {
  if (Array.isArray(value))
    return listed(
      value.map((one) => wordsOf(field.items ?? {}, one, names)),
      field,
    );
  if (isFields(value)) return rowOf(factsIn(field, value, names));
  if (value === undefined || value === null || value === false || value === '') return null;
  if (value === true) return yes;
  const text = String(value);
  const named =
    field.refersTo === 'unit' ? names.unit(text) : field.refersTo === 'officer' ? names.officer(text) : null;
  return field.enumLabels?.[text] ?? inBoth(named ?? (field.format === 'date' ? dayOf(text) : text));
}

/** What people wrote stands as they wrote it, in either language of the page. */
const inBoth = (text: string): Label => ({ zh: text, en: text });

const dayOf = (text: string): string => (text.includes('T') ? localDateOf(text) : text);

function listed(values: readonly (Label | null)[], { items }: FormSchema): Label | null {
  const all = values.filter((one) => one !== null);
  if (all.length === 0) return null;
  const [zh, en] = items?.type === 'object' ? ['\n', '\n'] : ['、', ', '];
  return { zh: all.map((one) => one.zh).join(zh), en: all.map((one) => one.en).join(en) };
}

function rowOf(facts: readonly EntryFact[]): Label | null {
  if (facts.length === 0) return null;
  return {
    zh: facts.map(({ label, words }) => `${label.zh}：${words.zh}`).join('；'),
    en: facts.map(({ label, words }) => `${label.en}: ${words.en}`).join('; '),
  };
}
