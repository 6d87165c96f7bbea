import { describe, expect, it } from '@jest/globals';
import { placeIssues } from './issues.logic.js';
import type { ObjectSchema } from './schema.js';

const schema: ObjectSchema = {
  type: 'object',
  properties: {
    title: { type: 'string' },
    petitioners: {
      title: '信访人',
      titleEn: 'Petitioners',
      type: 'array',
      items: { type: 'object', properties: { name: { type: 'string' } } },
    },
    superior: { type: 'object', properties: { dueDate: { type: 'string', format: 'date' } } },
  },
};

describe('issues the API reports', () => {
  it('stand beside their fields, also in rows and groups', () => {
    const issues = ['title', 'petitioners.1.name', 'superior.dueDate'].map((path) => ({ path, message: '必填' }));
    const { fields, rest } = placeIssues(schema, issues, 'zh');
    expect(fields.map(({ name }) => name)).toEqual([['title'], ['petitioners', 1, 'name'], ['superior', 'dueDate']]);
    expect(rest).toEqual([]);
  });

  it('stay with the form where no field is theirs, under the field’s title', () => {
    const issues = [
      { path: 'petitioners', message: '请填写信访人 / enter a petitioner' },
      { path: 'Idempotency-Key', message: '8 至 100 个可见字符' },
      { path: '', message: '请核对' },
    ];
    expect(placeIssues(schema, issues, 'zh')).toEqual({
      fields: [],
      rest: [{ path: '信访人', message: '请填写信访人' }, issues[1], issues[2]],
    });
    expect(placeIssues(schema, issues, 'en').rest[0]).toEqual({ path: 'Petitioners', message: 'enter a petitioner' });
  });

  it('keep a message that is not in two languages whole', () => {
    expect(placeIssues(schema, [{ path: 'title', message: 'a / b / c' }], 'zh').fields[0]?.errors).toEqual([
      'a / b / c',
    ]);
  });
});
