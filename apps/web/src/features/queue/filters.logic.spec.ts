import { describe, expect, it } from '@jest/globals';
import { addressOf, changed, filtersIn, fromStageChoice, stageChoice } from './filters.logic.js';

describe('the filters of a queue', () => {
  it('are what the address says, and nothing else', () => {
    expect(filtersIn(new URLSearchParams('text=%E8%B7%AF&urgency=red&cursor=x&unit='))).toEqual({
      text: '路',
      urgency: 'red',
    });
  });

  it('are the same address in whatever order they were chosen', () => {
    expect(addressOf({ urgency: 'red', kind: 'petition' })).toBe(addressOf({ kind: 'petition', urgency: 'red' }));
    expect(addressOf({})).toBe('');
  });

  it('lose what is emptied', () => {
    expect(changed({ text: '路', unit: 'economy' }, { text: ' ' })).toEqual({ unit: 'economy' });
  });

  it('choose kind and stage at once', () => {
    expect(fromStageChoice('petition:handling.working')).toEqual({ kind: 'petition', stage: 'handling.working' });
    expect(changed({ kind: 'petition', stage: 'intake' }, fromStageChoice(''))).toEqual({});
    expect([stageChoice({}), stageChoice({ kind: 'denial' })]).toEqual(['', 'denial:']);
  });
});
