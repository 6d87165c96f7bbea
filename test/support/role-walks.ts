import { trialOfficers } from '@banjie/office';
import { processes } from '@banjie/workflows';
import type { Walk } from './every-state.js';
import { usualFiling, usualForms } from './usual-forms.js';
import { lookedBackOn } from './looked-back-on.js';

const stamp = { at: '2026-03-10T02:00:00.000Z', by: { id: 'leader', unit: 'leadership' } };
const petition = {
  lane: 'appealOrRequest',
  receivedAt: '2026-03-02T01:00:00.000Z',
  firstContact: 'window',
  unit: 'window',
  disciplineUnit: 'discipline',
  complainedUnit: null,
  complainedOfficer: null,
  superior: null,
};
const inTheWalks =
  'window handler head handler2 constructionHead coordinator leader leader2 discipline secretary efficiency'.split(' ');
export const people = trialOfficers.filter(({ id }) => inTheWalks.includes(id));

/** How every machine is walked through by people of the trial office, its clocks and what other machines tell it. */
export const walks: Record<string, Walk> = {
  petition: {
    definition: processes.petition,
    actors: people,
    inputs: [
      petition,
      // Of an officer who walks nowhere, for what the committee has a word in.
      { ...petition, complainedOfficer: 'transportHandler', superior: { dueDate: '2026-03-20', reference: '1号' } },
      { ...petition, lane: 'accusation' },
      { ...petition, enquiry: true },
    ],
    facts: ({ bounces, pauseAsked, extension, unit, routedTo, ...of }) =>
      [
        `bounces ${Math.min((bounces as unknown[]).length, 2)}`,
        pauseAsked ? 'pause asked' : '',
        (extension as { clock: string } | null)?.clock === 'specialReply' ? 'a further extension asked' : '',
        // Where it is proposed does not matter: with the first contact is enough.
        of.joiningProposed && unit === null && routedTo === null ? 'joining proposed' : '',
        of.withdrawalNoted && unit === null && routedTo === null ? 'withdrawal noted' : '',
        of.enquiry && unit === null && routedTo === null ? 'an enquiry' : '',
        of.confidentialSince && unit === null && routedTo === null ? 'confidential' : '',
        of.correctionProposed
          ? `correction of ${(of.correctionProposed as { changed: string[] }).changed.join()} proposed`
          : '',
      ].join(', '),
    told: [
      ...[
        'DENIAL_CONFIRMED',
        'DENIAL_CORRECTED',
        'DENIAL_RETURNED',
        'DENIAL_REFILED',
        'FILE_ADDED',
        'DENIAL_ABANDONED',
        'DENIAL_OVERTURNED',
        'REVIEW_SENT_BACK',
        'REVIEW_TERMINATED',
      ].map((type) => ({ type, ground: 'noLegalBasis', opinion: '意见', order: '重办', ...stamp })),
      { type: 'BREACH_VOIDED', cause: 'generalReply', run: 1, ...stamp },
      {
        type: 'UNIT_MERGED',
        ...{ from: 'civilAffairs', into: 'construction', paper: '1号', paperDate: '2026-03-01' },
        ...stamp,
      },
      { type: 'URGENCY_OVER', ...stamp },
      {
        type: 'SUPERIOR_RETURNED',
        ...{ organ: '县信访局', reference: '2号', issuedOn: '2026-03-10', order: '重办', dueDate: '2026-03-31' },
        ...stamp,
      },
      { type: 'DRAFT_ABANDONED', ...stamp },
      { type: 'DRAFT_MOVED', to: 'leader', returns: 0, ...stamp },
      { type: 'REPLY_SIGNED', ...usualForms['submitReply'], items: [], draftedBy: 'handler', version: 1, ...stamp },
      // What the register says with a form, no usual form holds.
      ...[{ lane: 'accusation' }, { lane: 'suggestion' }, { receivedAt: '2026-02-27T01:00:00.000Z' }].map((facts) => ({
        type: 'CORRECTION_PROPOSED',
        reason: '登记有误',
        entered: { correction: 'one', changed: Object.keys(facts), digest: '', channel: 'visit', facts },
        ...stamp,
      })),
      ...['LEAD_ANSWERED', 'LEAD_ENDED'].map((type) => ({ type, matter: 'XF-2026-00002', text: '答复', ...stamp })),
    ],
  },
  denial: {
    definition: processes.denial,
    actors: people,
    told: [
      { type: 'MATTER_TAKEN_UP_AGAIN', ...stamp },
      ...['PAPER_DELIVERED', 'DELIVERY_SET_ASIDE'].map((type) => ({
        type,
        paper: 'denialNotice',
        countsFrom: stamp.at,
        ...stamp,
      })),
    ],
    facts: ({ major, collective, superior }) =>
      `${major ? `major, ${collective === null ? 'not yet' : 'decided'} by a meeting` : 'minor'}${superior ? ', decided above' : ''}`,
    inputs: [false, true].map((major) => ({
      ...usualFiling,
      major,
      filedBy: 'handler',
      filingUnit: 'civilAffairs',
      firstContact: 'window',
    })),
  },
  signOff: {
    definition: processes.signOff,
    actors: people,
    told: [{ type: 'MATTER_MOVED_ON', ...stamp }],
    facts: ({ returned, setAside, superior, checkedBy }) =>
      [
        `returned ${Math.min((returned as unknown[]).length, 3)} times`,
        (setAside as unknown[]).length > 0 ? 'put to another' : '',
        checkedBy ? 'checked' : '',
        superior ? 'decided above' : '',
      ].join(', '),
    inputs: (['head', 'headAndLeader'] as const).map((level) => ({
      ...usualForms['submitReply'],
      items: [],
      paper: 'ordinaryReply',
      level,
      draftedBy: 'handler',
      unit: 'civilAffairs',
      // The next return is the third.
      returns: level === 'head' ? 2 : 0,
    })),
  },
  supervision: {
    definition: processes.supervision,
    actors: people,
    inputs: [{ cause: 'generalReply', unit: 'civilAffairs', officer: 'handler', breachedAt: stamp.at }],
    told: [
      { type: 'PETITION_CONCLUDED', ...stamp },
      { type: 'BREACH_VOIDED', cause: 'generalReply', breachedAt: stamp.at, ...stamp },
    ],
  },
  lookBack: {
    definition: processes.lookBack,
    actors: people,
    inputs: [{ ...lookedBackOn, unit: 'civilAffairs', officer: 'handler' }],
  },
  instruction: {
    definition: processes.instruction,
    actors: people,
    inputs: [{ unit: 'civilAffairs', officer: 'handler', givenBy: 'leader', text: '请查清', dueDate: '2026-03-20' }],
  },
  urgentReport: {
    definition: processes.urgentReport,
    actors: people,
    inputs: [
      {
        unit: 'civilAffairs',
        officer: 'handler',
        firstContact: 'window',
        complainedUnit: null,
        complainedOfficer: 'constructionHead',
        reason: '群体聚集',
      },
    ],
    told: [{ type: 'DUTY_MOVED', unit: 'construction', officer: null, firstContact: null, ...stamp }],
  },
  review: {
    definition: processes.review,
    actors: people,
    inputs: [{ unit: 'civilAffairs', officers: ['handler'], firstContact: 'window' }],
    stood: [
      { underReview: 'green' },
      ...['green', 'reminded', 'yellow'].map((light) => ({ underRecheck: { hearing: light } })),
    ],
    told: [
      { type: 'MATTER_TAKEN_UP_AGAIN', ...stamp },
      // Of the superior organ's results the usual form has one.
      {
        type: 'SUPERIOR_DECIDED',
        ...usualForms['recordSuperiorOpinion'],
        decidedOn: '2026-03-10',
        result: 'revoked',
        ...stamp,
      },
      ...['PAPER_DELIVERED', 'DELIVERY_SET_ASIDE'].flatMap((type) =>
        ['reply', 'reviewOpinion'].map((paper) => ({ type, paper, countsFrom: stamp.at, ...stamp })),
      ),
    ],
  },
  paperDelivery: {
    definition: processes.paperDelivery,
    actors: people,
    inputs: [{ paper: 'reply', unit: 'civilAffairs', firstContact: 'window' }],
    facts: ({ disputed, tries = [] }) =>
      [
        ...(disputed === null ? [] : ['disputed']),
        ...(tries as { way: string; outcome: string | null }[]).map(
          ({ way, outcome }) => `${way} ${outcome ?? 'under way'}`,
        ),
      ].join(', '),
    told: [
      { type: 'MATTER_TAKEN_UP_AGAIN', ...stamp },
      { type: 'RELIEF_ASKED', paper: 'reply', ...stamp },
    ],
  },
  reportBack: {
    definition: processes.reportBack,
    actors: people,
    inputs: (['assigned', 'passedOn'] as const).map((manner) => ({
      manner,
      organ: '清溪县信访局',
      reference: '县信交办〔2026〕7号',
      issuedOn: '2026-03-02',
      complainedOfficer: null,
    })),
    facts: ({ end }) => ((end as { delivered: string | null } | null)?.delivered ? 'delivered' : ''),
    told: [
      ...[null, '2026-03-20'].map((dueDate) => ({
        type: 'MATTER_ENDED',
        ...{ outcome: 'answered', result: 'resolved', paper: 'reply', unit: 'civilAffairs', officer: 'handler' },
        dueDate,
        ...stamp,
      })),
      { type: 'MATTER_TAKEN_UP_AGAIN', ...stamp },
      ...['PAPER_DELIVERED', 'DELIVERY_SET_ASIDE'].map((type) => ({
        type,
        paper: 'reply',
        countsFrom: stamp.at,
        ...stamp,
      })),
    ],
  },
  ratingFollowUp: {
    definition: processes.ratingFollowUp,
    actors: people,
    inputs: [{ unit: 'civilAffairs', rated: ['handler'], about: ['handling'], said: null }],
  },
  secondOpinion: {
    definition: processes.secondOpinion,
    actors: people,
    inputs: [
      {
        ...{ answer: 'notSatisfied', said: null, calledBy: 'coordinator' },
        ...{ hadPart: ['handler'], answeredBy: 'civilAffairs', firstContact: 'window' },
      },
    ],
  },
  accountability: {
    definition: processes.accountability,
    facts: ({ superior }) => (superior ? 'decided above' : ''),
    actors: people,
    inputs: (['clue', 'supervision'] as const).map((origin) => ({
      officer: 'handler',
      unit: 'civilAffairs',
      situation: 6,
      facts: '事实',
      origin,
    })),
  },
};
