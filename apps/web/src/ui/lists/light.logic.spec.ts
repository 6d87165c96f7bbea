import { describe, expect, it } from '@jest/globals';
import { holderText } from './holder.logic.js';
import { lightStyles } from './light.logic.js';

describe('a light', () => {
  it('differs in colour, word and icon from every other', () => {
    const looks = Object.values(lightStyles);
    for (const part of ['messageKey', 'className', 'icon'] as const)
      expect(new Set(looks.map((look) => look[part])).size).toBe(looks.length);
  });
});

describe('who must act', () => {
  const inChinese = ({ zh }: { zh: string }): string => zh;

  it('is the person and the unit, the unit alone, or a desk', () => {
    const unit = { unit: 'civilAffairs', unitName: '民政办', deskName: null };
    const nobody = { officer: null, officerName: null };
    expect(holderText({ ...unit, officer: 'handler', officerName: '李承办' }, inChinese)).toBe('李承办 · 民政办');
    expect(holderText({ ...unit, ...nobody }, inChinese)).toBe('民政办');
    const desk = { unit: null, unitName: null, ...nobody, deskName: { zh: '党政办协调员', en: 'Coordinator' } };
    expect(holderText(desk, inChinese)).toBe('党政办协调员');
    expect(holderText(null, inChinese)).toBe('');
  });
});
