import { describe, expect, it } from '@jest/globals';
import { placeIssues } from './issues.logic.js';
import type { ObjectSchema } from './schema.js';

const schema: ObjectSchema = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    petitioners: { type: 'array', items: { type: 'object', properties: { name: { type: 'string' } } } },
    superior: { type: 'object', properties: { dueDate: { type: 'string', format: 'date' } } },
  },
};

describe('issues the API reports', () => {
  it('stand beside their fields, also in rows and groups', () => {
    const { fields, rest } = placeIssues(schema, [
      { path: 'title', message: '必填' },
      { path: 'petitioners.1.name', message: '必填' },
      { path: 'superior.dueDate', message: '日期不存在' },
    ]);
    expect(fields.map(({ name }) => name)).toEqual([['title'], ['petitioners', 1, 'name'], ['superior', 'dueDate']]);
    expect(rest).toEqual([]);
  });

  it('stay with the form where no field is theirs', () => {
    const issues = [
      { path: 'petitioners', message: '请填写信访人' },
      { path: 'superior', message: '须填写限定日期' },
      { path: 'Idempotency-Key', message: '…' },
      { path: '', message: '…' },
    ];
    expect(placeIssues(schema, issues)).toEqual({ fields: [], rest: issues });
  });
});
