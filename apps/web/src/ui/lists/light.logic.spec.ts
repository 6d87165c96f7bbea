import { describe, expect, it } from '@jest/globals';
import { fill } from '../../language/fill.logic.js';
import type { Translate } from '../../language/language.js';
import { zh } from '../../language/messages.zh.js';
import { holderText } from './holder.logic.js';
import { lightStyles } from './light.logic.js';

describe('a light', () => {
  it('differs in colour, word and icon from every other', () => {
    const looks = Object.values(lightStyles);
    for (const part of ['messageKey', 'className', 'icon'] as const)
      expect(new Set(looks.map((look) => look[part])).size).toBe(looks.length);
  });
});

const t: Translate = (key, values) => fill(zh[key], values);

describe('who must act', () => {
  const language = { t, localized: ({ zh: words }: { zh: string }): string => words };

  it('is the person and the unit, the unit alone, or a desk', () => {
    const unit = { unit: 'civilAffairs', unitName: '民政办', deputyName: null, deskName: null };
    const person = { officer: 'handler', officerName: '李承办' };
    const nobody = { officer: null, officerName: null };
    expect(holderText({ ...unit, ...person }, language)).toBe('李承办 · 民政办');
    expect(holderText({ ...unit, ...person, deputyName: '张三' }, language)).toBe('李承办（张三代岗） · 民政办');
    expect(holderText({ ...unit, ...nobody }, language)).toBe('民政办');
    const deskName = { zh: '党政办协调员', en: 'Coordinator' };
    expect(holderText({ ...unit, ...nobody, unit: null, unitName: null, deskName }, language)).toBe('党政办协调员');
    const head = { zh: '单位负责人', en: 'Unit head' };
    expect(holderText({ ...unit, ...nobody, deskName: head }, language)).toBe('单位负责人 · 民政办');
    expect(holderText(null, language)).toBe('');
  });
});
