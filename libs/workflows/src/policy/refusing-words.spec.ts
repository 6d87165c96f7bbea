import { describe, expect, it } from '@jest/globals';
import { doubtfulIn, refusalIn } from './refusing-words.js';

describe('R4 words that say no', () => {
  it.each([
    ['经研究，对您的请求不予支持，不予办理。', '不予支持'],
    ['经研究,对您的请求不 予 支 持。', '不予支持'],
    ['对您的请求不予“支持”', '不予支持'],
    ['对您的请求不予\u200b受理', '不予受理'],
    ['本机关拒绝受理您的请求', '拒绝受理'],
  ])('%s is a refusal', (text, said) => {
    expect(refusalIn(text)).toBe(said);
  });

  it.each([
    '您反映的事项无法办理',
    '您反映的事項無法辦理',
    '经研究，此事恕难办理',
    '这件事办不了',
    '本机关不办理此事',
    '您的请求不成立',
    '您的申请未予批准',
    '该地块不属于本镇管理',
    '您家不符合低保条件',
    '您的请求没有政策依据',
    '该事项不在本机关职责范围内',
    '因资金困难，难以解决',
    '申请已被驳回',
  ])('%s may be one, and is asked about', (text) => {
    expect([refusalIn(text), doubtfulIn(text) === null]).toEqual([null, false]);
  });

  it.each(['路灯已修复，请查验。', '自本月起恢复发放低保金。', '已与施工方协商一致，本周内补偿到位。'])(
    '%s says neither',
    (text) => {
      expect([refusalIn(text), doubtfulIn(text)]).toEqual([null, null]);
    },
  );
});
