import { describe, expect, test } from '@jest/globals';
import { checkTemplates } from '@banjie/runtime';
import { type NoticeContext } from '@banjie/office';
import { noticeKinds, type NoticeKind } from '@banjie/workflows';
import { aNotice, running, sparse } from '../../../../test/support/a-notice.js';
import { samples } from '../../../../test/support/notice-samples.js';
import { noticeTemplates } from './templates.js';

const rendered = (kind: NoticeKind, facts: Partial<NoticeContext> = {}): string => {
  const { title, body } = noticeTemplates[kind](aNotice(kind, facts));
  return `${title}\n${body}`;
};

/** Every kind, with each of its full samples. */
const full = noticeKinds.flatMap((kind) =>
  samples[kind].map((sample, index) => [`${kind} ${index + 1}`, kind, sample] as const),
);
/** What a missing fact looks like in a text, in any of its disguises. */
const gap = /undefined|null|NaN|Invalid|\[object|：：|：。|。。|，，|（）|“”|《》|年月/;
const phone = '13912345678';
const idNumber = '11010519491231002X';

test('every kind has a template, and nothing but kinds has one', () => {
  expect(() => checkTemplates(noticeTemplates)).not.toThrow();
  expect(Object.keys(noticeTemplates).sort()).toEqual([...noticeKinds].sort());
});

describe('every notice is a complete document', () => {
  test.each(full)('%s, everything filled in', (_name, kind, sample) => {
    const text = rendered(kind, sample);
    expect(text).not.toMatch(gap);
    expect(
      text.split('\n').filter((line) => /：$/.test(line) && !/^\S/.test(line) && !/(材料|证据|如下)：$/.test(line)),
    ).toEqual([]);
  });

  test.each(noticeKinds)('%s, nothing filled in', (kind) => {
    expect(rendered(kind, sparse)).not.toMatch(gap);
  });

  test.each(full)('%s: number, addressee, text, signature and date', (_name, kind, sample) => {
    const notice = aNotice(kind, sample);
    const lines = noticeTemplates[kind](notice).body.split('\n');
    expect(lines[0]).toBe(notice.number);
    expect(lines[2]).toMatch(/^\S.*：$/);
    expect(lines.slice(3, -3).every((line) => line.startsWith('\u3000\u3000'))).toBe(true);
    expect(lines.at(-3)).toBe('');
    expect(lines.at(-1)).toMatch(/^20\d\d年[1-9]\d?月[1-9]\d?日$/);
  });

  test('a malformed event is left out, not printed', () => {
    const event = {
      materials: 'x',
      matter: 5,
      reason: { a: 1 },
      ground: 'unheard of',
      result: null,
      to: 'toString',
      days: '7',
    };
    for (const kind of noticeKinds)
      expect(rendered(kind, { event, facts: { clocks: 7, finding: [] }, data: event })).not.toMatch(gap);
  });
});

describe('whom a text gives away (R12)', () => {
  const internal = full.filter(([, kind]) => !aNotice(kind).toPetitioner);

  test.each(internal)('%s within the office: no name in full, no phone, no ID number', (_name, kind, sample) => {
    const text = rendered(kind, sample);
    for (const secret of ['张三丰', phone, idNumber]) expect(text).not.toContain(secret);
  });

  test('numbers typed into the title are masked too', () => {
    const title = `李某电话${phone}、身份证${idNumber}反映低保问题`;
    for (const [, kind, sample] of internal) {
      const text = rendered(kind, { ...sample, title });
      expect(text).not.toContain(phone);
      expect(text).not.toContain(idNumber);
    }
  });

  /** Everything in the case names somebody: title, petitioner, the accused officer and unit, and what people wrote. */
  const accusation: Partial<NoticeContext> = { sealed: true, caseNumber: 'JB-2026-00001', title: '反映赵建设收受好处' };
  const written = {
    reason: '赵建设',
    opinion: '赵建设',
    facts: '赵建设',
    text: '赵建设',
    remark: '赵建设',
    requirement: '赵建设',
    description: '赵建设',
    questions: '赵建设',
    legalBasis: '赵建设',
    draftNotice: '赵建设',
    materialsReturned: ['赵建设'],
    evidence: ['赵建设'],
    badEffect: '赵建设',
  };
  const accused = {
    officer: 'handler2',
    unit: 'construction',
    filedBy: 'handler2',
    filingUnit: 'construction',
    complainedOfficer: 'handler2',
    complainedUnit: 'construction',
  };

  test.each(internal)('%s of a sealed case names neither matter, petitioner nor accused', (_name, kind, sample) => {
    const facts = {
      ...sample.facts,
      ...written,
      ...accused,
      finding: written,
      order: written,
      extension: { ...written, requestedBy: 'handler2' },
    };
    const text = rendered(kind, {
      ...sample,
      ...accusation,
      facts,
      event: { ...sample.event, ...written, ...accused },
      unit: 'construction',
      officer: 'handler2',
      recipients: ['discipline', 'handler2'],
      eventBy: 'handler2',
    });
    for (const secret of ['赵建设', '规划建设办', '收受好处', '张三丰', '张**']) expect(text).not.toContain(secret);
    expect(text).not.toMatch(gap);
  });

  test.each(noticeKinds.filter((kind) => aNotice(kind).toPetitioner))(
    '%s of a sealed case to the petitioner: no title, no name on the paper',
    (kind) => {
      const text = rendered(kind, { ...samples[kind][0], ...accusation, unit: 'construction', officer: 'handler2' });
      for (const secret of ['赵建设', '规划建设办', '收受好处', '张三丰']) expect(text).not.toContain(secret);
      expect(text).toContain('JB-2026-00001');
    },
  );

  test('the unit supervised is not told what an accountability process says', () => {
    expect(rendered('supervisionConcluded', samples.supervisionConcluded[2])).not.toMatch(/四日未答复|李承办/);
  });
});

describe('documents to the petitioner say what follows, by when, and how to go on', () => {
  const dates: [NoticeKind, number, string][] = [
    ['receipt', 0, '最迟在2026年3月17日'],
    ['routeNotice', 0, '最迟在2026年3月9日答复您'],
    ['extensionNotice', 0, '最迟在2026年3月17日答复您'],
    ['extensionNotice', 1, '最迟在2026年6月1日答复您'],
    ['pauseNotice', 0, '最迟于2026年3月26日期满恢复计算'],
    ['reply', 0, '最迟在2026年3月12日，由没有办理过本事项的工作人员回访您'],
    ['denialNotice', 0, '可以自收到本告知书之日起15日内，凭编号到窗口或者在网上向本机关投诉'],
    ['denialReviewReply', 1, '最迟在2026年3月12日答复您'],
  ];

  test.each(dates)('%s %i', (kind, index, phrase) => {
    expect(rendered(kind, samples[kind][index])).toContain(phrase);
  });

  test.each(noticeKinds.filter((kind) => aNotice(kind).toPetitioner))(
    '%s names a way to come back to the office',
    (kind) => {
      expect(rendered(kind, samples[kind][0])).toMatch(/凭编号|凭本回执|向本机关反映|向本机关提出/);
    },
  );

  test('a ground of acceptance is 不予受理, any other 不能办理', () => {
    const verdict = (ground: string) =>
      /决定(不予受理|不能办理)/.exec(rendered('denialNotice', { facts: { ground } }))?.[1];
    expect(['outsideDuty', 'otherProcedure', 'alreadyHandled', 'exhausted'].map(verdict)).toEqual(
      Array(4).fill('不予受理'),
    );
    expect(['factsNotEstablished', 'noLegalBasis', 'nonCooperation', 'other'].map(verdict)).toEqual(
      Array(4).fill('不能办理'),
    );
  });
});

describe('cards (R5)', () => {
  test('warn by the nominal date and say the effective one', () => {
    expect(rendered('yellowCard', samples.yellowCard[1])).toContain(
      '期限计至2026年10月2日，因该日休息顺延，于2026年10月8日24时届满。',
    );
  });

  test('only the statutory term is an illegal delay', () => {
    const red = (clock: string) => rendered('redCard', { data: { clock } });
    expect(red('statutoryOpinion')).toContain('违法超期');
    expect(red('generalReply')).not.toContain('违法超期');
  });

  test('supervision is announced where a red card opens it, and not within one that runs', () => {
    const red = (clock: string) => rendered('redCard', { data: { clock } });
    expect(red('generalReply')).toContain('已转入督办');
    for (const clock of ['explanation', 'orderedCompletion', 'denialReview', 'appealDecision'])
      expect(red(clock)).not.toContain('已转入督办');
  });

  test('a date of a year whose calendar is not loaded is called provisional', () => {
    const facts = { clocks: running('generalReply', '2031-03-01T02:00:00.000Z') };
    expect(rendered('reminder', { data: { clock: 'generalReply' }, facts })).toContain('日期为暂定');
  });
});
