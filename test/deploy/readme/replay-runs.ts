import { expect } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../../support/command.js';
import type { CommandRun } from './command-run.js';

/**
 * Of the twelve letters of the sample five were answered later than fifteen working days after they came, and of these three later
 * than thirty: a special term has been granted from the fifteenth day on.
 */
const general = { petitions: 12, answered: 12, breaches: 5, reminders: 10, yellowCards: 10, redCards: 5, supervisionCases: 5 };
const special = { petitions: 12, answered: 12, breaches: 3, reminders: 3, yellowCards: 3, redCards: 3, supervisionCases: 3 };

const letter = (fields: object = {}): string =>
  JSON.stringify({
    id: 1,
    title: '路灯不亮',
    content: '村口路灯坏了',
    receivedAt: '2026-03-02T10:00:00',
    reply: '已修复',
    repliedAt: '2026-03-03T10:00:00',
    ...fields,
  });

/** Where the replay's own letters are written. */
export const lettersIn = (folder: string): Record<string, string> => {
  const files = { letters: [letter(), letter({ id: 2, user: '张三', category: '低保' })], broken: [letter(), '{"id": 2}'] };
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(folder, `${name}.jsonl`), lines.join('\n'));
  return { letters: join(folder, 'letters.jsonl'), broken: join(folder, 'broken.jsonl'), folder };
};

export const replayRuns = (folder: () => string): CommandRun[] => [
  {
    command: 'run replay',
    parameters: ['--clock', 'generalReply', '--json'],
    does: 'lives through the sample and counts who was late',
    async proves(given) {
      const { code, told } = await given.ended();
      const figures = told<Record<string, number>>();
      expect([code, figures]).toEqual([0, expect.objectContaining({ ...general, historyVerified: true })]);
      // A receipt, a slip and an answer for every letter at least.
      expect(figures['noticesDelivered']).toBeGreaterThan(3 * 12);
      expect(figures['historyEvents']).toBeGreaterThan(4 * 12);
    },
  },
  {
    command: 'run replay',
    parameters: ['--clock', 'specialReply', '--json'],
    does: 'grants each of the sample a special term, and fewer are late',
    async proves(given) {
      const { code, told } = await given.ended();
      expect([code, told()]).toEqual([0, expect.objectContaining({ ...special, historyVerified: true })]);
    },
  },
  {
    command: 'run replay',
    parameters: ['--clock', 'specialReply'],
    does: 'says the same in words',
    async proves(given) {
      const { code, said } = await given.ended();
      expect(code).toBe(0);
      for (const line of ['      12  已答复 answered', '       3  超期 breaches', '       3  红牌 red cards', '    true  记录链校验 history verified'])
        expect(said).toContain(line);
    },
  },
  {
    command: 'run replay',
    parameters: ['--input', '{letters}', '--json'],
    does: 'reads letters of one’s own, also by a path from where one stands',
    async proves(given) {
      const expected = [0, expect.objectContaining({ petitions: 2, answered: 2, breaches: 0, historyVerified: true })];
      const { code, told } = await given.ended();
      expect([code, told()]).toEqual(expected);
      const near = await npm('run replay', ['--input=letters.jsonl', '--json'], { from: folder() });
      expect([near.code, near.told()]).toEqual(expected);
    },
  },
  {
    command: 'run replay',
    parameters: ['--input', '{broken}'],
    does: 'names the first line that is wrong, and imports nothing',
    async proves(given) {
      const { code, said, complained } = await given.ended();
      expect([code, said]).toEqual([2, expect.not.stringContaining('answered')]);
      expect(complained).toMatch(/第 2 行有误 \/ line 2: .*title[^]*nothing was imported/);
      expect(complained).not.toContain('    at ');
    },
  },
];
