import { describe, expect, test } from '@jest/globals';
import { callBackScript, secondOpinionScript } from './call-back-script.js';

const matter = { office: '清溪镇人民政府', number: 'XF-2026-00012', receivedOn: '2026-03-02' };
const told = (about: Partial<Parameters<typeof callBackScript>[0]>) => {
  const lines = callBackScript({ ...matter, title: null, answer: null, ...about });
  return { zh: lines.map(({ zh }) => zh), en: lines.map(({ en }) => en) };
};

describe('what is said at a call-back', () => {
  test('begins with who calls and who is there, before anything of the matter', () => {
    const { zh, en } = told({ title: '低保被停发', answer: '本月起恢复发放。' });
    expect(zh[0]).toContain('本人吗');
    for (const line of [...zh.slice(0, 2), ...en.slice(0, 2)]) expect(line).not.toContain('低保');
    expect(zh.join()).toContain('“低保被停发”');
    expect(en.join()).toContain('本月起恢复发放。');
  });

  test('leaves out title and answer where they may name somebody', () => {
    const { zh } = told({});
    expect(zh.join()).toContain('向我们反映的事项，收到书面答复了吗');
    expect(zh.join()).not.toContain('答复的内容是');
  });

  test('a long answer is not read out to its end', () => {
    expect(told({ answer: '字'.repeat(500) }).zh.join()).toContain(`${'字'.repeat(200)}……`);
  });

  test('says as much in both languages', () => {
    const { zh, en } = told({ title: '低保被停发', answer: '恢复发放。' });
    expect(zh).toHaveLength(en.length);
    for (const line of [...zh, ...en]) expect(line.trim()).not.toBe('');
  });
});

describe('what is said where a bad answer is asked about again', () => {
  const lines = secondOpinionScript(matter, { on: '2026-03-20', outcome: { zh: '不满意', en: 'Not satisfied' } });

  test('begins with who calls and who is there; the first answer comes after that, and nothing of the matter', () => {
    expect(lines[0]?.zh).toContain('本人吗');
    for (const { zh, en } of lines.slice(0, 2)) expect(zh + en).not.toMatch(/不满意|Not satisfied|2026-03-20/);
    expect(lines[2]).toMatchObject({
      zh: expect.stringContaining('2026-03-20回访时记录您的回答是“不满意”'),
      en: expect.stringContaining('entered as “Not satisfied”'),
    });
  });

  test('asks what was not solved, and says that both answers stay', () => {
    const all = lines.map(({ zh }) => zh).join();
    expect(all).toMatch(/哪里没有解决.*两次回答都会保留/u);
  });
});
