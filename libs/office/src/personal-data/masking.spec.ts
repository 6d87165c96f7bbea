import { describe, expect, it } from '@jest/globals';
import { maskedIn, maskedPhone } from './masking.js';

describe('R12 what is masked by default', () => {
  it.each([
    ['张三', '张三丰'],
    ['张三丰', '张三'],
  ])('a list of people whatever its order: %s, %s', (...names) => {
    expect(maskedIn('张三丰、张三：你们好', names)).toBe('张**、张*：你们好');
  });

  it.each([
    ['13800001111', '138****1111'],
    ['１３８００００１１１１', '138****1111'],
    ['+86 138 0000 1111', '138****1111'],
    ['0839-5550000转801', '083****0000'],
    ['13800001111/13900002222', '138****1111、139****2222'],
    ['12345', '****45'],
    ['没有', '****'],
  ])('the phone %s', (phone, shown) => {
    expect(maskedPhone(phone)).toBe(shown);
  });
});
