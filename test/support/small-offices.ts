import { OfficeSettings } from '@banjie/runtime';
import { disciplineUnit } from '@banjie/office';
import { stateCouncilCalendars, type Actor, type Role } from '@banjie/workflows';

/** An office in few words: who works where, and who leads which unit. `cleared` read accusations. */
interface SmallOffice {
  people: readonly Actor[];
  leads: Readonly<Record<string, readonly string[]>>;
  cleared: readonly string[];
}

const at = (id: string, unit: string, ...roles: Role[]): Actor => ({ id, unit, roles });

const window = at('window', 'window', 'receptionist');
const handler = at('handler', 'civilAffairs', 'handler');
const head = at('head', 'civilAffairs', 'unitHead', 'handler');
const coordinator = at('coordinator', 'partyOffice', 'coordinator', 'callBackOfficer');
const leader = at('leader', 'leadership', 'leader');
const second = at('second', 'leadership', 'leader');
const third = at('third', 'leadership', 'leader');
const principal = at('principal', 'leadership', 'leader', 'principalLeader');
const officer = at('discipline', disciplineUnit, 'disciplineOfficer');
const deputy = at('deputy', disciplineUnit, 'disciplineOfficer');
const secretary = at('secretary', disciplineUnit, 'disciplineSecretary');
const efficiency = at('efficiency', 'efficiencyOffice', 'efficiencyOfficer');

const below = [window, handler, head, coordinator];
const leads = { civilAffairs: ['leader'], window: ['leader'] };

const settingsOf = ({ people, leads: competence, cleared }: SmallOffice): OfficeSettings =>
  new OfficeSettings(
    '1',
    '小镇人民政府',
    new Map(
      ['window', 'partyOffice', 'civilAffairs', 'economy', 'leadership', disciplineUnit, 'efficiencyOffice'].map(
        (id) => [id, { name: id, keywords: [], closed: false }],
      ),
    ),
    new Map(
      people.map((one) => [one.id, { ...one, name: one.id, email: null, disabled: false, passwordIsOneTime: false }]),
    ),
    new Map(Object.entries(competence).map(([unit, leaders]) => [unit, [...leaders]])),
    new Set(cleared),
    stateCouncilCalendars,
    [],
  );

/** Offices as small as the founding lets them be, each with a part or two that others would give to somebody else. */
export const smallOffices: Readonly<Record<string, OfficeSettings>> = Object.fromEntries(
  Object.entries<SmallOffice>({
    'one leader, two discipline officers': {
      people: [...below, leader, officer, deputy],
      leads,
      cleared: ['discipline', 'deputy'],
    },
    'a principal leader alone, officer and secretary': {
      people: [...below, principal, officer, secretary],
      leads: { civilAffairs: ['principal'] },
      cleared: ['discipline', 'secretary'],
    },
    'two leaders, one of them principal, secretary and efficiency office': {
      people: [...below, leader, principal, officer, secretary, efficiency],
      leads,
      cleared: ['discipline', 'secretary'],
    },
    'three leaders who lead the same unit': {
      people: [...below, leader, second, third, officer, secretary],
      leads: { civilAffairs: ['leader', 'second', 'third'] },
      cleared: ['discipline', 'secretary'],
    },
    'a leader who heads the unit, and handles': {
      people: [
        window,
        handler,
        coordinator,
        at('leader', 'civilAffairs', 'leader', 'unitHead', 'handler'),
        officer,
        secretary,
      ],
      leads,
      cleared: ['discipline', 'secretary'],
    },
    'a secretary who is a leader, and no other': {
      people: [...below, officer, at('secretary', 'leadership', 'leader', 'disciplineSecretary')],
      leads: { civilAffairs: ['secretary'] },
      cleared: ['discipline', 'secretary'],
    },
    'a discipline officer who coordinates and sits at the window': {
      people: [
        handler,
        head,
        leader,
        deputy,
        at('discipline', 'window', 'receptionist', 'coordinator', 'disciplineOfficer', 'efficiencyOfficer'),
      ],
      leads,
      cleared: ['discipline', 'deputy'],
    },
    'two people who are everything, in one unit': {
      people: [
        at('leader', 'partyOffice', 'leader', 'unitHead', 'handler', 'receptionist', 'disciplineSecretary'),
        at('discipline', 'partyOffice', 'disciplineOfficer', 'coordinator', 'handler'),
      ],
      leads: { partyOffice: ['leader'] },
      cleared: ['discipline', 'leader'],
    },
    'a committee of the supervised unit, and nobody who leads but one': {
      people: [
        window,
        leader,
        at('discipline', 'civilAffairs', 'disciplineOfficer', 'handler', 'unitHead'),
        at('secretary', 'civilAffairs', 'disciplineSecretary', 'coordinator'),
      ],
      leads,
      cleared: ['discipline', 'secretary'],
    },
  }).map(([name, office]) => [name, settingsOf(office)]),
);

export const peopleOf = ({ staff }: OfficeSettings): Actor[] => [...staff.values()];
