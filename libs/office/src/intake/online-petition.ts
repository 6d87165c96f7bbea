import {
  canonicalName,
  choice,
  laneLabels,
  line,
  namesIn,
  officerId,
  petitioner,
  words,
  type Actor,
  type Role,
} from '@banjie/workflows';
import { z } from 'zod';
import { type Runtime, invalid, parsed, type OfficeSettings, type StaffMember, Refusal } from '@banjie/runtime';
import type { PersonalData } from '../personal-data/personal-data.js';
import { disciplineUnit } from './discipline-unit.js';
import { register } from './register.js';
import { petitionerForm, registrationForm, type Registration } from './registration-form.js';

/** What a petitioner writes on the office's page, one question at a time (R2). Without a name the matter is anonymous. */
export const onlineForm = z.strictObject({
  lane: choice(laneLabels, '类别', 'Lane'),
  title: registrationForm.shape.title,
  content: words('内容', 'Content', 10_000),
  place: registrationForm.shape.place,
  about: line('被反映的单位或人员', 'Whom it is about', 300).optional(),
  name: petitionerForm.shape.name.optional(),
  phone: petitionerForm.shape.phone,
  address: petitionerForm.shape.address,
  /** Not to be named to the unit that handles it (R12). */
  naming: choice(
    { named: { zh: '可以公开', en: 'May be named' }, unnamed: { zh: '要求保密', en: 'Not to be named' } },
    '是否向承办单位公开姓名',
    'Named to the unit',
  ).default('named'),
});
export type OnlinePetition = z.infer<typeof onlineForm>;

export interface OnlineReceipt {
  number: string;
  queryCode: string;
}

/**
 * Registers what came in online (网上). An officer becomes first contact as at the window (R1): for an accusation one of
 * the sealed lane's own (R12), otherwise whom the office named, or else its coordination desk; never whom it is about.
 * `idempotencyKey` makes a second try the same petition. Throws `Refusal` for a wrong form, and where nobody is there.
 */
export async function registerOnline(
  runtime: Runtime,
  personal: PersonalData,
  { form, idempotencyKey }: { form: unknown; idempotencyKey: string },
): Promise<OnlineReceipt> {
  const petition = parsed(onlineForm, form, 'R2');
  const settings = await runtime.settingsCache.newest();
  const concerned = concernedIn(petition, settings);
  const firstContact = await firstContactFor(runtime, settings, petition, concerned);
  const { number, queryCode } = await register(runtime, personal, {
    form: registrationOf(petition, concerned),
    actor: petitioner,
    firstContact,
    idempotencyKey: storedKey(idempotencyKey),
  });
  return { number, queryCode };
}

/** All petitioners are one actor, who also acts with the codes of receipts. */
const storedKey = (key: string): string => `online ${key}`;

/** Whether something came in online under this key. */
export async function isRegisteredOnline({ manager }: Runtime, key: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>('SELECT FROM idempotency WHERE actor = $1 AND key = $2', [
    petitioner.id,
    storedKey(key),
  ]);
  return rows.length > 0;
}

interface Concerned {
  officers: readonly StaffMember[];
  unit: string | undefined;
}

/** Whom an accusation names, as the office knows them: they are recused, and learn nothing of it (R12). */
function concernedIn({ lane, about }: OnlinePetition, settings: OfficeSettings): Concerned {
  if (lane !== 'accusation' || about === undefined) return { officers: [], unit: undefined };
  const [staff, units] = [[...settings.staff.values()], [...settings.units].filter(([, { closed }]) => !closed)];
  // One pass over the names of all: who is called 张三 is not meant where 张三丰 is named.
  const said = namesIn(
    canonicalName(about),
    [...staff, ...units.map(([, unit]) => unit)].map(({ name }) => canonicalName(name)),
  );
  const isNamed = (name: string): boolean => said.has(canonicalName(name));
  const named = staff.filter(({ name }) => isNamed(name));
  // A case has one officer complained of; whoever could open the sealed lane is the one to shut out.
  const officers = [
    ...named.filter(({ id }) => settings.cleared.has(id)),
    ...named.filter(({ id }) => !settings.cleared.has(id)),
  ];
  const unit = units.find(([, { name }]) => isNamed(name))?.[0];
  // Only one of them can be shut out: an accusation of two who open the lane is one of the unit, and goes to its superior.
  if (officers.filter(({ id }) => settings.cleared.has(id)).length > 1) return { officers, unit: disciplineUnit };
  // Of the discipline unit somebody is named: the accusation is of them, and the others of the unit see to it.
  return { officers, unit: officers.length > 0 && unit === disciplineUnit ? undefined : unit };
}

function registrationOf(
  { lane, title, content, place, about, name, phone, address, naming }: OnlinePetition,
  { officers, unit }: Concerned,
): z.input<typeof registrationForm> {
  const anonymous = name === undefined;
  return {
    channel: 'online',
    lane,
    title,
    content: about === undefined ? content : `${content}\n\n被反映的单位或人员：${about}`,
    purpose: purposes[lane],
    place,
    complainedUnit: unit,
    complainedOfficer: officers[0]?.id,
    petitioners:
      anonymous && phone === undefined && address === undefined ? [] : [{ name: name ?? '匿名', phone, address }],
    flags: [
      ...(anonymous ? (['anonymous'] as const) : []),
      ...(naming === 'unnamed' ? (['confidential'] as const) : []),
    ],
  };
}

const purposes: Record<OnlinePetition['lane'], Registration['purpose']> = {
  appealOrRequest: 'request',
  suggestion: 'suggestion',
  accusation: 'accusation',
};

async function firstContactFor(
  runtime: Runtime,
  settings: OfficeSettings,
  { lane }: OnlinePetition,
  { officers, unit }: Concerned,
): Promise<Actor> {
  const concerned = new Set(officers.map(({ id }) => id));
  const free = (id: string | null): boolean => {
    const officer = id === null ? undefined : settings.staff.get(id);
    return officer !== undefined && !officer.disabled && !concerned.has(officer.id) && officer.unit !== unit;
  };
  const holding = (...roles: Role[]): string[] => roles.flatMap((role) => settings.holding(role));
  const ordinary = [await onlineContact(runtime), ...holding('coordinator', 'receptionist')];
  const sealed = holding('disciplineOfficer', 'disciplineSecretary').filter((id) => settings.cleared.has(id));
  // Where the accusation is of the committee, somebody of it who is not named comes before somebody outside the lane.
  const unnamed = sealed.filter((id) => !concerned.has(id));
  const [chosen] = [...(lane === 'accusation' ? [...sealed.filter(free), ...unnamed] : []), ...ordinary.filter(free)];
  const officer = settings.staff.get(chosen ?? '');
  if (officer) return officer;
  throw nobodyThere();
}

const nobodyThere = (): Refusal =>
  new Refusal('notAllowedNow', {
    zh: '网上渠道暂时无人值守，请到接待窗口或打电话反映。',
    en: 'Nobody receives petitions online just now; please come to the window or call.',
    rule: 'R1',
  });

/** The officer the office named as first contact for what comes in online; null: the coordination desk. */
export async function onlineContact({ manager }: Runtime): Promise<string | null> {
  const [row] = await manager.query<{ online_contact: string | null }[]>(
    'SELECT online_contact FROM office WHERE id = 1',
  );
  return row?.online_contact ?? null;
}

export const onlineContactForm = z.strictObject({
  officer: officerId('网上渠道首问责任人', 'First contact online').nullable(),
});

/** Names that officer; null gives it back to the coordination desk. Throws the `invalid` refusal for somebody who is not there. */
export async function nameOnlineContact(
  runtime: Runtime,
  actor: Actor,
  form: unknown,
): Promise<z.infer<typeof onlineContactForm>> {
  const { officer } = parsed(onlineContactForm, form, 'R1');
  const member = officer === null ? undefined : (await runtime.settingsCache.newest()).staff.get(officer);
  if (officer !== null && (!member || member.disabled))
    throw invalid([{ path: 'officer', message: '没有此人员 / unknown officer' }], 'R1');
  await runtime.manager.query(
    `WITH logged AS (INSERT INTO organisation_change (officer, act, subject, detail) VALUES ($2, 'onlineContactNamed', $1::text, '{}'))
     UPDATE office SET online_contact = $1 WHERE id = 1`,
    [officer, actor.id],
  );
  return { officer };
}
