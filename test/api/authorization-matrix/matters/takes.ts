import type { Person } from '../cast.js';
import type { Takes } from './matter.js';

const of =
  (unit: string) =>
  (person: Person): boolean =>
    person.unit === unit;
export const notBy =
  (...ids: string[]) =>
  ({ id }: Person): boolean =>
    !ids.includes(id);

/** What a petition takes whether or not it has ended. */
export const atAnyTime: Takes = {
  declareRecusal: true,
  orderRecusal: true,
  declareUrgent: true,
  keepUnnamed: true,
  correctRegistration: true,
  proposeCorrection: true,
};

/** What every open petition takes, wherever it is. */
export const always: Takes = {
  ...atAnyTime,
  addMaterial: true,
  instruct: true,
  setSuperiorDate: true,
  noteWithdrawal: true,
  withdraw: true,
  startStatutoryTerm: true,
};
export const inIntake: Takes = {
  ...always,
  answerOnTheSpot: true,
  accept: true,
  handOver: true,
  referToCoordination: true,
  redirect: true,
  giveOneTimeNotice: true,
  join: true,
  proposeJoining: true,
};
export const inHandling = (unit: string): Takes => ({
  ...always,
  assignHandler: true,
  reply: true,
  submitReply: true,
  fileDenial: true,
  requestExtension: true,
  pause: true,
  requestPause: true,
  join: true,
  proposeJoining: true,
  giveOneTimeNotice: true,
  handOver: of(unit),
  referToCoordination: of(unit),
});
/** Nothing is withdrawn from under the leader who decides. */
const { withdraw: _withdrawing, ...waiting } = always;
export const whileDenied: Takes = waiting;
/** While others have the draft of its reply nothing else is made of it. */
export const whileDrafted: Takes = { ...always, assignHandler: true };

/** The committee need not wait any longer, and a late explanation is still heard (R5). */
export const explanationOverdue: Takes = {
  submitExplanation: true,
  orderCompletion: true,
  confirmCompletion: true,
  openAccountability: true,
};

/** In the sealed lane nothing is joined, and nothing withdrawn: an accusation is checked to the end. */
export const withoutJoin = ({
  join: _,
  proposeJoining: _proposing,
  noteWithdrawal: _noting,
  withdraw: _leaving,
  ...takes
}: Takes): Takes => takes;
export const withoutDeclaring = ({ declareUrgent: _, ...takes }: Takes): Takes => takes;
