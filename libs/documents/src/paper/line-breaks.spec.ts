import { describe, expect, it } from '@jest/globals';
import { brokenIntoLines } from './line-breaks.js';
import { charactersWide } from './closing.js';

const broken = (text: string, width = 6, indent = 0): string[] => brokenIntoLines(text, width, indent, charactersWide);

describe('a line of Chinese text', () => {
  it('ends anywhere between characters, the first one earlier by its indent', () => {
    expect(broken('信访事项办理结果告知', 6, 2)).toEqual(['信访事项', '办理结果告知']);
  });

  it('does not begin with a mark that closes, nor end with one that opens', () => {
    expect(broken('信访事项办理。告知')).toEqual(['信访事项办', '理。告知']);
    expect(broken('信访事项办《条例》')).toEqual(['信访事项办', '《条例》']);
    expect(broken('信访事项（附件）', 5)).toEqual(['信访事项', '（附件）']);
  });

  it('keeps numbers and Latin words whole, and breaks one that is longer than a line', () => {
    expect(broken('电话是13912345678')).toEqual(['电话是', '13912345678']);
    expect(broken('1391234567813912345678')).toEqual(['139123456781', '3912345678']);
  });

  it('drops the space it is broken at', () => {
    expect(broken('Ok: queued as 4C1')).toEqual(['Ok: queued', 'as 4C1']);
  });

  it('loses no word', () => {
    const text = '您2026年3月2日反映的“低保待遇被停发”事项（编号XF-2026-00012），经领导审批、核实，决定不能办理。';
    for (let width = 1; width < 40; width += 1) expect(broken(text, width).join('')).toBe(text);
  });
});
