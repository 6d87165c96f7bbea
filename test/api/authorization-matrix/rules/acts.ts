import type { Kind, Relation, Role } from './words.js';

export interface ActRule {
  rule: string;
  /** Any one of these suffices; recusal overrides all but `filer` and `subject`, who act in their own cause (R6). */
  who: readonly (Role | Relation)[];
}

/**
 * The sealed lane is read by cleared discipline staff alone: who of them stands where these act elsewhere. Of a unit that has
 * a sealed matter the secretary is the leader in charge and the head (R1, R3, R4, R12).
 */
export const inSealedLane: Readonly<Partial<Record<Role, readonly (Role | Relation)[]>>> = {
  disciplineSecretary: ['leader', 'principalLeader', 'leaderInCharge', 'headOfUnit'],
  disciplineOfficer: ['efficiencyOfficer', 'receptionist'],
};

/** Whoever delivers a paper, by whichever way (R10). */
const deliverers = [
  ...(['unitMember', 'firstContact', 'receptionist', 'coordinator'] as const),
  ...(['disciplineOfficer', 'disciplineSecretary'] as const),
];

/** Whoever sends a paper to the superior organ (R3). */
const reporters = ['officerInCharge', 'headOfUnit', 'unitMember', 'coordinator', 'receptionist', 'registrar'] as const;

/** Who may do what to a matter they may read. Whether the matter is where it can be done is said by each matter (matters.ts). */
export const acts: Readonly<Record<Kind, Readonly<Record<string, ActRule>>>> = {
  accountability: {
    openFinding: { rule: 'R6', who: ['disciplineOfficer', 'disciplineSecretary'] },
    dismissClue: { rule: 'R6', who: ['disciplineOfficer', 'disciplineSecretary'] },
    recordFinding: { rule: 'R6', who: ['disciplineOfficer', 'disciplineSecretary'] },
    submitStatement: { rule: 'R6', who: ['subject'] },
    proposeMeasure: { rule: 'R6', who: ['efficiencyOfficer'] },
    exempt: { rule: 'R6', who: ['principalLeader', 'disciplineSecretary'] },
    transferElsewhere: { rule: 'R6', who: ['principalLeader', 'disciplineSecretary'] },
    approveMeasure: { rule: 'R6', who: ['leader', 'principalLeader', 'disciplineSecretary'] },
    rejectMeasure: { rule: 'R6', who: ['leader', 'principalLeader', 'disciplineSecretary'] },
    confirmServed: { rule: 'R6', who: ['disciplineOfficer', 'disciplineSecretary'] },
    appealMeasure: { rule: 'R6', who: ['subject'] },
    decideAppeal: { rule: 'R6', who: ['principalLeader', 'disciplineSecretary'] },
    recordSuperiorDecision: { rule: 'R6', who: ['registrar'] },
    recordSuperiorAppealDecision: { rule: 'R6', who: ['registrar'] },
    recordReassignment: { rule: 'R6', who: ['disciplineOfficer', 'disciplineSecretary'] },
    confirmMeritLoss: { rule: 'R4', who: ['leader', 'principalLeader', 'disciplineSecretary'] },
    withdrawMeasure: { rule: 'R6', who: ['principalLeader', 'disciplineSecretary'] },
  },
  lookBack: {
    voidBreach: { rule: 'R3', who: ['disciplineOfficer', 'disciplineSecretary'] },
    upholdBreach: { rule: 'R3', who: ['disciplineOfficer', 'disciplineSecretary'] },
    recordSuperiorRuling: { rule: 'R3', who: ['registrar'] },
  },
  instruction: {
    giveFeedback: { rule: 'R9', who: ['officerInCharge', 'headOfUnit'] },
    noteFeedback: { rule: 'R9', who: ['filer', 'principalLeader', 'registrar'] },
    returnFeedback: { rule: 'R9', who: ['filer', 'principalLeader', 'registrar'] },
    withdrawInstruction: { rule: 'R9', who: ['filer', 'principalLeader'] },
  },
  urgentReport: {
    reportUrgent: {
      rule: 'R9',
      who: ['firstContact', 'officerInCharge', 'unitMember', 'coordinator', 'leader', 'principalLeader'],
    },
    followUpUrgent: {
      rule: 'R9',
      who: ['firstContact', 'officerInCharge', 'unitMember', 'coordinator', 'leader', 'principalLeader'],
    },
    closeUrgent: {
      rule: 'R9',
      who: ['leaderInCharge', 'leader', 'principalLeader', 'disciplineOfficer', 'disciplineSecretary'],
    },
    dismissUrgent: {
      rule: 'R9',
      who: ['leaderInCharge', 'leader', 'principalLeader', 'disciplineOfficer', 'disciplineSecretary'],
    },
  },
  petition: {
    declareUrgent: {
      rule: 'R9',
      who: ['firstContact', 'officerInCharge', 'headOfUnit', 'unitMember', 'coordinator', 'leader', 'principalLeader'],
    },
    answerOnTheSpot: { rule: 'R3', who: ['firstContact'] },
    accept: { rule: 'R1', who: ['firstContact', 'headOfUnit'] },
    handOver: { rule: 'R1', who: ['firstContact', 'officerInCharge', 'headOfUnit'] },
    referToCoordination: { rule: 'R1', who: ['firstContact', 'officerInCharge', 'headOfUnit'] },
    redirect: { rule: 'R1', who: ['firstContact', 'coordinator'] },
    giveOneTimeNotice: { rule: 'R1', who: ['firstContact', 'officerInCharge', 'headOfUnit'] },
    signFor: { rule: 'R1', who: ['unitMember'] },
    pullBack: { rule: 'R1', who: ['sender'] },
    object: { rule: 'R1', who: ['headOfUnit', 'unitMember'] },
    assign: { rule: 'R1', who: ['coordinator', 'leader', 'principalLeader'] },
    confirmRedirect: { rule: 'R4', who: ['leader', 'principalLeader'] },
    decideRouting: { rule: 'R1', who: ['leader', 'principalLeader'] },
    assignHandler: { rule: 'R1', who: ['headOfUnit'] },
    reply: { rule: 'R10', who: ['officerInCharge', 'headOfUnit'] },
    submitReply: { rule: 'R10', who: ['officerInCharge', 'headOfUnit'] },
    requestExtension: { rule: 'R3', who: ['officerInCharge', 'headOfUnit'] },
    grantExtension: { rule: 'R3', who: ['headOfUnit'] },
    extendSpecialTerm: { rule: 'R3', who: ['leaderInCharge'] },
    refuseExtension: { rule: 'R3', who: ['headOfUnit', 'leaderInCharge'] },
    pause: { rule: 'R3', who: ['headOfUnit', 'leaderInCharge'] },
    requestPause: { rule: 'R3', who: ['officerInCharge'] },
    grantPause: { rule: 'R3', who: ['headOfUnit', 'leaderInCharge'] },
    refusePause: { rule: 'R3', who: ['headOfUnit', 'leaderInCharge'] },
    resume: { rule: 'R3', who: ['officerInCharge', 'headOfUnit'] },
    fileDenial: { rule: 'R4', who: ['officerInCharge', 'headOfUnit'] },
    setSuperiorDate: { rule: 'R3', who: ['coordinator', 'leader', 'principalLeader'] },
    startStatutoryTerm: { rule: 'R3', who: ['headOfUnit', 'coordinator'] },
    extendStatutoryTerm: { rule: 'R3', who: ['headOfUnit', 'principalLeader'] },
    instruct: { rule: 'R9', who: ['leader', 'principalLeader'] },
    addMaterial: { rule: 'R2', who: ['receptionist', 'firstContact', 'officerInCharge', 'headOfUnit', 'petitioner'] },
    recordCallBack: { rule: 'R10', who: ['caller'] },
    rate: { rule: 'R10', who: ['petitioner'] },
    join: { rule: 'R2', who: ['firstContact', 'officerInCharge', 'headOfUnit', 'coordinator'] },
    proposeJoining: { rule: 'R2', who: ['firstContact', 'officerInCharge', 'headOfUnit', 'coordinator'] },
    confirmJoining: { rule: 'R2', who: ['secondPair'] },
    declineJoining: { rule: 'R2', who: ['secondPair', 'filer', 'coordinator', 'leader', 'principalLeader'] },
    separate: { rule: 'R2', who: ['firstContact', 'coordinator', 'leader', 'principalLeader'] },
    reopen: { rule: 'R3', who: ['reopeningDesk', 'leaderInCharge', 'leader', 'principalLeader'] },
    declareRecusal: {
      rule: 'R6',
      who: [
        ...(['firstContact', 'officerInCharge', 'unitMember', 'headOfUnit', 'leaderInCharge'] as const),
        ...(['receptionist', 'coordinator', 'leader', 'principalLeader', 'callBackOfficer'] as const),
        ...(['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'] as const),
      ],
    },
    withdraw: { rule: 'R2', who: ['petitioner'] },
    noteWithdrawal: { rule: 'R2', who: ['receptionist', 'firstContact', 'coordinator', 'callBackOfficer'] },
    confirmWithdrawal: { rule: 'R2', who: ['caller'] },
    denyWithdrawal: { rule: 'R2', who: ['caller'] },
    consentToWithdrawal: { rule: 'R6', who: ['disciplineOfficer', 'disciplineSecretary'] },
    takeBackWithdrawal: { rule: 'R2', who: ['petitioner', 'receptionist', 'firstContact', 'coordinator'] },
    keepUnnamed: { rule: 'R12', who: ['petitioner', 'firstContact', 'coordinator'] },
    consentToNaming: { rule: 'R12', who: ['petitioner'] },
    correctRegistration: { rule: 'R2', who: ['firstContact', 'officerInCharge', 'headOfUnit', 'coordinator'] },
    proposeCorrection: {
      rule: 'R2',
      who: [
        ...(['firstContact', 'officerInCharge', 'headOfUnit', 'coordinator', 'unitMember'] as const),
        ...(['leader', 'principalLeader', 'disciplineOfficer', 'disciplineSecretary'] as const),
      ],
    },
    claimAsRequest: {
      rule: 'R2',
      who: ['petitioner', 'receptionist', 'firstContact', 'coordinator', 'officerInCharge', 'headOfUnit'],
    },
    confirmCorrection: { rule: 'R2', who: ['countersigner'] },
    declineCorrection: { rule: 'R2', who: ['countersigner', 'filer', 'disciplineOfficer', 'disciplineSecretary'] },
    orderRecusal: { rule: 'R6', who: ['headOfUnit', 'leaderInCharge', 'principalLeader', 'disciplineSecretary'] },
  },
  denial: {
    recordCollectiveDecision: { rule: 'R4', who: ['leaderInCharge'] },
    confirmDenial: { rule: 'R4', who: ['leaderInCharge'] },
    correctDenial: { rule: 'R4', who: ['leaderInCharge'] },
    returnDenial: { rule: 'R4', who: ['leaderInCharge'] },
    refileDenial: { rule: 'R4', who: ['filer'] },
    abandonDenial: { rule: 'R4', who: ['filer', 'headOfUnit', 'leaderInCharge'] },
    complainAboutDenial: { rule: 'R4', who: ['firstContact', 'receptionist', 'petitioner'] },
    upholdDenial: { rule: 'R4', who: ['leader', 'principalLeader', 'efficiencyOfficer'] },
    overturnDenial: { rule: 'R4', who: ['leader', 'principalLeader', 'efficiencyOfficer'] },
    recordSuperiorDenial: { rule: 'R4', who: ['registrar'] },
    recordSuperiorDenialReview: { rule: 'R4', who: ['registrar'] },
  },
  signOff: {
    checkReply: { rule: 'R10', who: ['headOfUnit'] },
    returnReply: { rule: 'R10', who: ['headOfUnit'] },
    signReply: { rule: 'R10', who: ['leaderInCharge'] },
    sendBackReply: { rule: 'R10', who: ['leaderInCharge'] },
    refileReply: { rule: 'R10', who: ['filer'] },
    abandonReply: { rule: 'R10', who: ['filer', 'headOfUnit', 'leaderInCharge'] },
    recordSuperiorSignature: { rule: 'R10', who: ['registrar'] },
  },
  review: {
    requestReview: { rule: 'R10', who: ['petitioner', 'firstContact', 'receptionist', 'coordinator'] },
    // 条例 35, 36: the superior organ judges; the desk forwards and enters, in the trial office by somebody of it.
    forwardRequest: { rule: 'R10', who: ['coordinator', 'receptionist', 'registrar'] },
    requestRecheck: { rule: 'R10', who: ['petitioner', 'firstContact', 'receptionist', 'coordinator'] },
    beginHearing: { rule: 'R10', who: ['coordinator', 'receptionist', 'registrar'] },
    endHearing: { rule: 'R10', who: ['coordinator', 'receptionist', 'registrar'] },
    recordSuperiorOpinion: { rule: 'R10', who: ['coordinator', 'receptionist', 'registrar'] },
    answerRepeat: { rule: 'R10', who: ['firstContact', 'receptionist', 'coordinator'] },
  },
  paperDelivery: {
    recordDelivery: { rule: 'R10', who: deliverers },
    recordPosting: { rule: 'R10', who: deliverers },
    recordReturn: { rule: 'R10', who: deliverers },
    confirmReceipt: { rule: 'R10', who: ['petitioner'] },
    disputeDelivery: { rule: 'R10', who: ['petitioner', 'firstContact', 'receptionist', 'coordinator'] },
  },
  ratingFollowUp: {
    followUpRating: { rule: 'R10', who: ['headOfUnit', 'leaderInCharge'] },
    recordSuperiorFollowUp: { rule: 'R10', who: ['registrar'] },
  },
  reportBack: {
    tellReceipt: { rule: 'R3', who: reporters },
    draftReport: { rule: 'R3', who: ['officerInCharge', 'headOfUnit', 'coordinator', 'registrar'] },
    checkReport: { rule: 'R3', who: ['headOfUnit'] },
    signReport: { rule: 'R3', who: ['leaderInCharge'] },
    returnReport: { rule: 'R3', who: ['headOfUnit', 'leaderInCharge'] },
    recordReportDecision: { rule: 'R3', who: ['registrar'] },
    sendReport: { rule: 'R3', who: reporters },
    moveReportDate: { rule: 'R3', who: ['coordinator', 'leader', 'principalLeader'] },
    recordReportAnswer: { rule: 'R3', who: ['coordinator', 'receptionist', 'registrar'] },
  },
  secondOpinion: { giveSecondOpinion: { rule: 'R10', who: ['caller'] } },
  supervision: {
    submitExplanation: { rule: 'R5', who: ['headOfUnit', 'unitMember', 'subject'] },
    extendExplanation: { rule: 'R5', who: ['disciplineOfficer', 'disciplineSecretary'] },
    acceptExplanation: { rule: 'R5', who: ['disciplineOfficer', 'disciplineSecretary'] },
    orderCompletion: { rule: 'R5', who: ['disciplineOfficer', 'disciplineSecretary'] },
    confirmCompletion: { rule: 'R5', who: ['disciplineOfficer', 'disciplineSecretary'] },
    openAccountability: { rule: 'R6', who: ['disciplineOfficer', 'disciplineSecretary'] },
    recordSuperiorConclusion: { rule: 'R5', who: ['registrar'] },
  },
};
