import { aPetition, type Petition } from '../../../support/a-petition.js';
import type { Officer } from '../../../support/officer.js';
import type { Matter, Procedure } from './matter.js';

export interface Staff {
  window: Officer;
  handler: Officer;
  head: Officer;
  coordinator: Officer;
  leader: Officer;
  leader2: Officer;
  discipline: Officer;
  secretary: Officer;
  efficiency: Officer;
}

export const accounts = [
  'window',
  'handler',
  'head',
  'coordinator',
  'leader',
  'leader2',
  'discipline',
  'secretary',
  'efficiency',
] as const;

export async function atWork({ window, handler }: Staff, form: ReturnType<typeof aPetition>): Promise<Petition> {
  const petition = await form.registeredBy(window);
  await window.does('handOver', petition, { unit: 'civilAffairs' });
  await handler.does('signFor', petition);
  return petition;
}

export const open = (
  key: string,
  petition: Petition,
  procedures: Matter['procedures'],
  more: Partial<Matter> = {},
): Matter => ({
  key,
  lane: 'open',
  number: petition.number,
  queryCode: petition.queryCode,
  firstContact: 'window',
  held: ['window', 'civilAffairs'],
  about: {},
  procedures,
  ...more,
});

export const handled: Pick<Procedure, 'id' | 'unit' | 'officer'> = {
  id: null,
  unit: 'civilAffairs',
  officer: 'handler',
};

export const sealedFor = async (_: Staff, accused: string, signer: Officer): Promise<Petition> => {
  const petition = await aPetition().accusing(accused).registeredBy(_.window);
  await signer.does('signFor', petition);
  return petition;
};
