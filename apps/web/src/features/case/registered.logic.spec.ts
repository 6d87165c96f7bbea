import { describe, expect, it } from '@jest/globals';
import { decidesCorrection, registeredValues } from './registered.logic.js';

const petition = {
  title: '低保待遇被停发',
  category: null,
  place: '青石村',
  channel: 'visit',
  peopleCount: 2,
  petitioners: [
    { id: 0, name: '张**', phone: '139****5678', representative: false },
    { id: 1, name: '李*', phone: null, representative: false },
  ],
  receivedAt: '2026-03-02T01:00:10.273Z',
  lane: 'appealOrRequest',
};

describe('R2 what a form of the register opens with', () => {
  it('is the registration as it stands, its people masked and by their place', () => {
    expect(registeredValues('correctRegistration', petition)).toEqual({
      title: '低保待遇被停发',
      category: undefined,
      place: '青石村',
      channel: 'visit',
      peopleCount: 2,
      people: [
        { person: 1, name: '张**', phone: '139****5678' },
        { person: 2, name: '李*', phone: undefined },
      ],
    });
  });

  it('of a proposal the day and the lane, in the time of the office', () => {
    expect(registeredValues('proposeCorrection', petition)).toEqual({
      receivedAt: '2026-03-02T09:00',
      lane: 'appealOrRequest',
    });
  });

  it('nothing for any other act', () => {
    expect(registeredValues('reply', petition)).toBeUndefined();
    expect(['confirmCorrection', 'declineCorrection', 'reply'].map(decidesCorrection)).toEqual([true, true, false]);
  });
});
