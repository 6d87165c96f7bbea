import { describe, expect, it } from '@jest/globals';
import { holderInWords } from './holder.logic.js';
import { lightLooks } from './light.logic.js';

describe('a light', () => {
  it('differs in colour, word and icon from every other', () => {
    const looks = Object.values(lightLooks);
    for (const part of ['word', 'className', 'icon'] as const)
      expect(new Set(looks.map((look) => look[part])).size).toBe(looks.length);
  });
});

describe('who must act', () => {
  it('is the person and the unit, or the unit alone', () => {
    const unit = { unit: 'civilAffairs', unitName: '民政办' };
    expect(holderInWords({ ...unit, officer: 'handler', officerName: '李承办' })).toBe('李承办 · 民政办');
    expect(holderInWords({ ...unit, officer: null, officerName: null })).toBe('民政办');
    expect(holderInWords(null)).toBe('');
  });
});
