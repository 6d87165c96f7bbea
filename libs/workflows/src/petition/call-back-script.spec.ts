import { describe, expect, test } from '@jest/globals';
import { callBackScript } from './call-back-script.js';

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
