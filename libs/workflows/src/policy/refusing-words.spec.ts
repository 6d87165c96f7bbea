import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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
    '经研究，不同意您的请求。',
    '镇里不同意补发。',
    '我们没有同意。',
    '关于您的请求，本机关不同意。',
    '此事没办法办。',
    '这个问题我们没 有 办 法 解决',
    '没法给您办',
    '您的申请未予支持',
    '补发一事未获通过',
    '您的意见未采纳',
    '上述要求碍难同意',
    '这事我们管不了',
    '要求增加补偿，镇上解决不了',
    '对您，不同意。',
    '如您所知，我们不同意。',
    '我们理解您，不同意您的请求。',
    '不，同意。',
    '暂不考虑',
  ])('%s may be one, and is asked about', (text) => {
    expect([refusalIn(text), doubtfulIn(text) === null]).toEqual([null, false]);
  });

  it.each([
    '路灯已修复，请查验。',
    '自本月起恢复发放低保金。',
    '已与施工方协商一致，本周内补偿到位。',
    '申请人不同意调解，已告知可以起诉。',
    '如不同意本答复，可以自收到之日起30日内申请复查。',
    '若您不同意上述处理意见，可以申请复核。',
    '不同意本答复的，可以申请复查。',
    '双方均不同意由村委会调解，已约定再谈。',
    '您表示不接受货币补偿，已改为产权调换。',
    '经核实，施工单位始终没有同意返工，现已责令限期返工。',
    '如果对方仍不同意，请告知我们。',
    '您提出的办法已经采纳，同意您的意见。',
  ])('%s says neither', (text) => {
    expect([refusalIn(text), doubtfulIn(text)]).toEqual([null, null]);
  });

  it('an office that does not agree is asked about, however it says so and wherever', () => {
    const office = fc.constantFrom('', '我们', '本机关', '镇政府', '村委会', '经研究', '经班子会研究决定', '县局');
    const no = fc.constantFrom('不同意', '未同意', '不接受', '不采纳', '没有同意', '不认可');
    const what = fc.constantFrom('', '您的请求', '补发', '由镇里承担费用', '增加面积');
    const before = fc.constantFrom('', '您好。', '申请人不同意调解。', '如不同意本答复，可以申请复查。');
    const mark = fc.constantFrom('', ' ', '“', '\u200b', '、');
    fc.assert(
      fc.property(before, office, no, what, mark, (lead, who, how, of, sign) => {
        const said = `${lead}${who}${[...how].join(sign)}${of}。`;
        expect([said, doubtfulIn(said) === null]).toEqual([said, false]);
      }),
    );
  });

  it('a paper that tells where to go may say that the matter is no duty of the office, and nothing else', () => {
    const told = { tellingWhere: true };
    expect(doubtfulIn('此事不属于本机关职责，请到县法院起诉。', told)).toBeNull();
    expect(doubtfulIn('此事不属于本机关职责，也没办法解决。', told)).toBe('没办法解决');
  });
});
