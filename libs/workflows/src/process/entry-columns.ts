import type { RegisterColumn } from './register.js';

/** Columns about the entry itself and where its process stands. */
export const ofEntry = {
  entered: {
    name: 'entered',
    label: { zh: '登记时间', en: 'Entered' },
    form: 'minute',
    width: 17,
    order: 'entered',
    value: ({ at }) => at,
  },
  by: {
    name: 'by',
    label: { zh: '经办人', en: 'By' },
    form: 'officer',
    width: 10,
    value: ({ by }) => by,
  },
  act: {
    name: 'act',
    label: { zh: '登记事项', en: 'What was done' },
    form: 'act',
    width: 16,
    value: ({ type }) => type,
  },
  stage: {
    name: 'stage',
    label: { zh: '目前状态', en: 'Where it stands' },
    form: 'stage',
    width: 16,
    value: ({ stage }) => stage,
  },
  due: {
    name: 'due',
    label: { zh: '时限', en: 'Due' },
    form: 'day',
    width: 12,
    order: 'due',
    value: ({ dueAt }) => dueAt && new Date(Date.parse(dueAt) - 1).toISOString(),
  },
} as const satisfies Record<string, RegisterColumn>;

/** A field of what was entered, as it stands there. */
export const entered = (event: Readonly<Record<string, unknown>>, field: string): string | null => {
  const value = event[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
};
