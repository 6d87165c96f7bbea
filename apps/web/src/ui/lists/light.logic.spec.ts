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
  it('is the person and the unit, or the unit alone', () => {
    const unit = { unit: 'civilAffairs', unitName: '民政办', deputyName: null };
    const person = { officer: 'handler', officerName: '李承办' };
    expect(holderText({ ...unit, ...person }, t)).toBe('李承办 · 民政办');
    expect(holderText({ ...unit, ...person, deputyName: '张三' }, t)).toBe('李承办（张三代岗） · 民政办');
    expect(holderText({ ...unit, officer: null, officerName: null }, t)).toBe('民政办');
    expect(holderText(null, t)).toBe('');
  });
});
