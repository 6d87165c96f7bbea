import { describe, expect, it } from '@jest/globals';
import { readLines } from './petition-line.js';

const petition = {
  id: 1,
  title: '路灯不亮',
  content: '村口路灯坏了',
  receivedAt: '2020-01-02T10:00:00',
  reply: '已修复',
  repliedAt: '2020-01-03T10:00:00',
};
const line = (fields: object = {}): string => JSON.stringify({ ...petition, ...fields });
const file = (...lines: string[]): Uint8Array => Buffer.from(lines.join('\n'), 'utf8');

describe('a replay file', () => {
  it('is read as written: in Beijing time, with a byte order mark, Windows line ends and empty lines', () => {
    const [first, second] = readLines(file(`\uFEFF${line()}\r`, '', line({ id: '2' })));
    expect(first).toMatchObject({ id: '1', user: '匿名', receivedAt: new Date('2020-01-02T02:00:00Z') });
    expect(second?.id).toBe('2');
  });

  it('loses what nobody sees in a title or a name, and nothing of a content', () => {
    const [read] = readLines(file(line({ title: '\u200b路灯\n不亮\u202e', user: '张\ufeff三', content: '一\n二' })));
    expect(read).toMatchObject({ title: '路灯 不亮', user: '张三', content: '一\n二' });
  });

  it.each([
    ['that is no JSON', '{', 'JSON'],
    ['with a wrong type', line({ id: 3, title: 3 }), 'title'],
    ['with a date that does not exist', line({ id: 3, receivedAt: '2020-02-30T10:00:00' }), 'receivedAt'],
    ['answered before it came', line({ id: 3, repliedAt: '2020-01-01T10:00:00' }), 'repliedAt'],
    ['with a character that cannot be kept', line({ id: 3, category: 'a\0b' }), 'category'],
    ['that another has been before', line(), '第 1 行'],
  ])('names the line %s', (_what, broken, said) => {
    expect(() => readLines(file(line(), broken))).toThrow(
      expect.objectContaining({ message: expect.stringMatching(new RegExp(`^第 2 行有误 / line 2: .*${said}`)) }),
    );
  });

  it('names the line that is no UTF-8, and a file without any', () => {
    expect(() =>
      readLines(Buffer.concat([file(line()), Buffer.from('\n{"id":"'), Buffer.from([0xff]), Buffer.from('"}')])),
    ).toThrow('line 2: 不是 UTF-8');
    expect(() => readLines(file('', ''))).toThrow('holds no petition');
  });
});
