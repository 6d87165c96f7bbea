import { advance, setClock, advanceClock, type Runtime } from '@banjie/runtime';
import { register, trialOfficers, type PersonalData } from '@banjie/office';
import { kindsOfPetition, officeDateOf, type Actor } from '@banjie/workflows';
import type { OfficeWork } from '../office-work.js';
import type { PetitionLine } from './petition-line.js';
import { unitFor } from './routing.js';

export type ReplyClock = 'generalReply' | 'specialReply';

export interface Replay {
  runtime: Runtime;
  personal: PersonalData;
  work: OfficeWork;
  clock: ReplyClock;
  /** Told after each petition's answer. */
  progress: (answered: number) => void;
}

interface Step {
  at: Date;
  act: (replay: Replay) => Promise<void>;
}

const windowOfficer = trialOfficer('a receptionist', 'window', ({ roles }) => roles.includes('receptionist'));

/**
 * Lives through years of petitions on a virtual clock: each is registered when it was received, routed, signed for at
 * once, handled, and answered when it really was. Everything due in between happens at its own instant by the timers,
 * sweep, outbox and worker code of production. Within one office day people work side by side, as they do in the
 * office; the clock enters the next day when all have done the day's work.
 */
export async function replay(replay: Replay, petitions: readonly PetitionLine[]): Promise<void> {
  let answered = 0;
  const steps = petitions.flatMap((petition) => stepsOf(petition, () => replay.progress((answered += 1))));
  steps.sort((a, b) => a.at.getTime() - b.at.getTime());
  const first = steps[0];
  if (!first) return;
  await setClock(replay.runtime.manager, first.at);
  const mornings = new Mornings(replay.work);
  let today = '';
  const atWork: Promise<void>[] = [];
  for (const { at, act } of steps) {
    const day = dayOf(at);
    if (day !== today) await Promise.all(atWork.splice(0));
    today = day;
    await advanceClock(replay.runtime, at, nobody);
    await mornings.deliver(day);
    atWork.push(act(replay));
  }
  await Promise.all(atWork);
  await mornings.end();
  await replay.work.sweep();
}

/** Who delivers on the way: what fell due there is delivered in the morning, or the worker would hold cases that are about to fall due. */
const nobody = (): Promise<void> => Promise.resolve();

const dayOf = (at: Date): string => officeDateOf(at.toISOString());

/**
 * The worker beside the counter: once per simulated day it delivers what is owed, while the counter goes on, as two
 * processes do in the office.
 */
class Mornings {
  private day = '';
  private round: Promise<void> = Promise.resolve();

  constructor(private readonly work: OfficeWork) {}

  /** Starts a round on a new day; waits for the round before if it still lasts. */
  async deliver(day: string): Promise<void> {
    if (day === this.day) return;
    this.day = day;
    await this.round;
    this.round = this.work.notices();
  }

  async end(): Promise<void> {
    await this.round;
  }
}

function stepsOf(petition: PetitionLine, told: () => void): [Step, Step] {
  const unit = unitFor(petition);
  const { handler, head } = staffOf(unit);
  const take = async (replay: Replay): Promise<string> => {
    const number = await registered(replay, petition);
    const act = by(replay, number);
    await act(windowOfficer, 'handOver', { unit, reason: '按职责分工转办' });
    await act(handler, 'signFor', { officer: handler.id });
    if (replay.clock === 'specialReply') {
      await act(handler, 'requestExtension', { reason: '情况复杂，需调查核实' });
      await act(head, 'grantExtension', { reason: '同意' });
    }
    return number;
  };
  let taken: Promise<string>;
  const begin = async (replay: Replay): Promise<void> => void (await (taken = take(replay)));
  const answer = async (replay: Replay): Promise<void> => {
    const act = by(replay, await taken);
    await act(handler, 'reply', { result: 'explained', text: petition.reply.slice(0, 20_000) });
    await act(windowOfficer, 'recordDelivery', {
      ...{ how: 'signed', deliveredBy: windowOfficer.id, receivedBy: petition.user },
      deliveredOn: officeDateOf(petition.repliedAt.toISOString()),
    });
    told();
  };
  return [
    { at: petition.receivedAt, act: begin },
    { at: petition.repliedAt, act: answer },
  ];
}

async function registered({ runtime, personal }: Replay, petition: PetitionLine): Promise<string> {
  const form = {
    channel: 'online',
    title: petition.title.slice(0, 200),
    content: petition.content.slice(0, 20_000),
    receivedAt: petition.receivedAt.toISOString(),
    petitioners: [{ name: petition.user }],
  };
  const { number } = await register(runtime, personal, {
    form,
    actor: windowOfficer,
    idempotencyKey: `replay-${petition.id}`,
  });
  return number;
}

const by =
  ({ runtime }: Replay, number: string) =>
  async (actor: Actor, act: string, payload: object): Promise<void> => {
    await advance(runtime, { target: { number }, kinds: kindsOfPetition, act, payload, actor });
  };

/** A head handles as well, but nobody may grant an extension of their own (R3): who handles is another person. */
function staffOf(unit: string): { handler: Actor; head: Actor } {
  const isHead = ({ roles }: Actor): boolean => roles.includes('unitHead');
  return {
    handler: trialOfficer('a handler', unit, (one) => one.roles.includes('handler') && !isHead(one)),
    head: trialOfficer('a head', unit, isHead),
  };
}

function trialOfficer(what: string, unit: string, fits: (officer: Actor) => boolean): Actor {
  const found = trialOfficers.find((officer) => officer.unit === unit && fits(officer));
  if (!found) throw new Error(`The trial office has not ${what} in ${unit}`);
  return found;
}
