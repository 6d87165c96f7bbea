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
  it('is the person and the unit, or the unit alone', () => {
    const unit = { unit: 'civilAffairs', unitName: '民政办' };
    expect(holderText({ ...unit, officer: 'handler', officerName: '李承办' })).toBe('李承办 · 民政办');
    expect(holderText({ ...unit, officer: null, officerName: null })).toBe('民政办');
    expect(holderText(null)).toBe('');
  });
});
