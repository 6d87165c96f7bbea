import { counted, localDateOf, type Label, type Role } from '@banjie/workflows';
import { type Runtime, type OfficeSettings, officeClock } from '@banjie/runtime';
import { readOrganisation, type Organisation } from './organisation.js';

export const firstRunSteps = ['name', 'units', 'staff', 'calendar', 'firstPetition'] as const;
export type FirstRunStep = (typeof firstRunSteps)[number];

export interface FirstRun {
  steps: { step: FirstRunStep; done: boolean; has: Label; missing: Label[] }[];
  done: boolean;
}

/** The name the schema comes with. */
const unnamed = '未命名机关';

/** How far an office is from receiving its first petition; read from what is there, so that it can be left and taken up again. A sealed petition is not told of (R12). */
export async function firstRun({ manager, settingsCache }: Runtime): Promise<FirstRun> {
  const organisation = await readOrganisation(manager);
  const { now } = await officeClock(manager);
  const { calendar } = await settingsCache.newest();
  const [{ petitions }] = await manager.query<[{ petitions: number }]>(
    'SELECT count(*)::int AS petitions FROM (SELECT FROM case_file c JOIN petition p ON p.case_id = c.id WHERE NOT c.sealed LIMIT 1) one',
  );
  const year = Number(localDateOf(now.toISOString()).slice(0, 4));
  const steps = [
    nameStep(organisation),
    unitsStep(organisation),
    staffStep(organisation),
    calendarStep(year, (one) => calendar.isLoaded(one)),
    petitionStep(petitions),
  ];
  return { steps, done: steps.every(({ done }) => done) };
}

type Step = FirstRun['steps'][number];

function nameStep({ name }: Organisation): Step {
  const done = name !== unnamed;
  return {
    step: 'name',
    done,
    has: { zh: name, en: done ? name : 'No name yet' },
    missing: done ? [] : [{ zh: '机关还没有名称', en: 'The office has no name' }],
  };
}

/** Units beside those the founding made: somebody has to handle. */
function unitsStep({ units }: Organisation): Step {
  const open = units.filter(({ closed }) => !closed);
  const led = open.filter(({ leaders }) => leaders.length > 0);
  const missing: Label[] = [];
  if (open.length < 3) missing.push({ zh: '还没有承办单位', en: 'There are no units that handle yet' });
  else if (led.length === 0)
    missing.push({
      zh: '还没有单位指定分管领导（导入人员后再指定）',
      en: 'No unit has a leader in charge yet (name them once the staff is there)',
    });
  return {
    step: 'units',
    done: missing.length === 0,
    has: {
      zh: `${open.length} 个单位，${led.length} 个有分管领导`,
      en: `${counted(open.length, 'unit')}, ${led.length} with a leader in charge`,
    },
    missing,
  };
}

/** Without these somebody’s part in the procedure is played by nobody (R1, R4, R5, R12). */
const needed: readonly { role: Role; label: Label }[] = [
  {
    role: 'receptionist',
    label: { zh: '缺窗口接待员：没有人登记来访', en: 'No receptionist: nobody registers visits' },
  },
  { role: 'handler', label: { zh: '缺承办人', en: 'No handler' } },
  { role: 'unitHead', label: { zh: '缺单位负责人', en: 'No unit head' } },
  {
    role: 'coordinator',
    label: {
      zh: '缺党政办协调员：职责不清的事项无人协调',
      en: 'No coordinator: nobody decides where the duty is unclear',
    },
  },
  { role: 'leader', label: { zh: '缺分管领导：否定报备无人审批', en: 'No leader: nobody decides on denials' } },
  {
    role: 'disciplineOfficer',
    label: { zh: '缺纪委工作人员：超期事项无人督办', en: 'No discipline officer: nobody supervises what is overdue' },
  },
];

/** Whether a part of the procedure has nobody; from the cached settings, because health asks often. */
export const lacksStaff = (settings: Pick<OfficeSettings, 'holding'>): boolean =>
  needed.some(({ role }) => settings.holding(role).length === 0);

function staffStep({ officers }: Organisation): Step {
  const active = officers.filter(({ disabled }) => !disabled);
  const missing = needed
    .filter(({ role }) => !active.some(({ roles }) => roles.includes(role)))
    .map(({ label }) => label);
  missing.push(...lacksCleared(active.filter(({ cleared }) => cleared).length));
  return {
    step: 'staff',
    done: missing.length === 0,
    has: { zh: `${active.length} 名在岗人员`, en: `${active.length} active officers` },
    missing,
  };
}

/** One handles an accusation, another decides, a third reviews (R4, R12); with one alone nothing can be confirmed. */
function lacksCleared(cleared: number): Label[] {
  if (cleared > 1) return [];
  const many = {
    zh: '由安全管理员授权，以三人以上为宜：一人办理，一人审批，一人复核',
    en: 'a security administrator clears them, best three or more: one handles, one decides, one reviews',
  };
  return cleared === 0
    ? [{ zh: `还没有人获授权查看检举控告（${many.zh}）`, en: `Nobody may see the sealed lane yet (${many.en})` }]
    : [
        {
          zh: `只有一人可查看检举控告，否定报备无人审批（${many.zh}）`,
          en: `Only one person may see the sealed lane, so that nobody could confirm a denial there (${many.en})`,
        },
      ];
}

/** The coming year's notice is published late in the year: it is asked for, and health says so from November on (R3). */
function calendarStep(year: number, isLoaded: (year: number) => boolean): Step {
  const [loaded, absent] = [[year, year + 1].filter(isLoaded), [year, year + 1].filter((one) => !isLoaded(one))];
  return {
    step: 'calendar',
    done: isLoaded(year),
    has: {
      zh: loaded.length > 0 ? `已载入 ${loaded.join('、')} 年` : '都没有载入',
      en: loaded.length > 0 ? `Loaded: ${loaded.join(', ')}` : 'Nothing loaded',
    },
    missing: absent.map((one) => ({ zh: `${one} 年放假日历还没有载入`, en: `The calendar of ${one} is not loaded` })),
  };
}

const petitionStep = (petitions: number): Step => ({
  step: 'firstPetition',
  done: petitions > 0,
  has:
    petitions > 0
      ? { zh: '已有登记', en: 'Petitions have been registered' }
      : { zh: '还没有登记', en: 'Nothing registered yet' },
  missing: petitions > 0 ? [] : [{ zh: '请窗口接待员登记第一件', en: 'Have a receptionist register the first one' }],
});
