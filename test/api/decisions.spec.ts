import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readDecisions, trialOfficers } from '@banjie/office';
import { aPetition } from '../support/a-petition.js';
import { openTrialOffice, type TrialOffice } from '../support/trial-office.js';

let office: TrialOffice;
const asked: string[] = [];

beforeAll(async () => {
  office = await openTrialOffice({ worker: false });
  const [window, handler] = await Promise.all([office.signedInAs('window'), office.signedInAs('handler')]);
  for (const title of ['路灯不亮', '低保停发', '垃圾堆放']) {
    const petition = await aPetition().titled(title).registeredBy(window);
    await window.does('handOver', petition, { unit: 'civilAffairs' });
    await handler.does('signFor', petition);
    await handler.does('requestExtension', petition);
    asked.push(petition.number);
  }
});
afterAll(() => office?.close());

describe('the list of decisions', () => {
  it.each([1, 2, 3, 200])(
    'holds every matter that waits for its reader, %i candidates read at a time',
    async (atATime) => {
      for (const reader of trialOfficers) {
        const whole = await readDecisions(office.runtime, reader);
        const page = await readDecisions(office.runtime, reader, {}, atATime);
        expect(page.map(({ process }) => process)).toEqual(whole.map(({ process }) => process));
      }
      const head = trialOfficers.find(({ id }) => id === 'head')!;
      const forHead = await readDecisions(office.runtime, head, {}, atATime);
      expect(forHead.map(({ number }) => number).sort()).toEqual(asked);
    },
  );

  it('names the acts that decide it, of which whoever is asked may do one, whatever else the matter takes', async () => {
    const [window, handler] = await Promise.all([office.signedInAs('window'), office.signedInAs('handler')]);
    for (const act of ['requestPause', 'proposeCorrection', 'referToCoordination', 'referToCoordination', 'redirect']) {
      const petition = await aPetition().registeredBy(window);
      await window.does('handOver', petition, { unit: 'civilAffairs' });
      await handler.does('signFor', petition);
      await handler.does(
        act === 'redirect' ? 'referToCoordination' : act,
        petition,
        act === 'proposeCorrection' ? { lane: 'suggestion', receivedAt: undefined } : {},
      );
      if (act === 'redirect') await (await office.signedInAs('coordinator')).does('redirect', petition);
    }
    const found = new Set<string>();
    for (const reader of trialOfficers)
      for (const { number, kind, subject, answers } of await readDecisions(office.runtime, reader)) {
        const acts = office.runtime.regime.definition(kind).acts.map(({ name }) => name);
        expect(acts).toEqual(expect.arrayContaining([...(answers ?? [])]));
        const may = await (await office.signedInAs(reader.id)).mayDo({ address: `petitions/${number}` });
        expect([subject.zh, may.some((act) => answers?.includes(act))]).toEqual([subject.zh, true]);
        found.add(subject.en);
      }
    expect([...found].sort()).toEqual([
      'Correction of the register',
      'Extension',
      'Pause of the clock',
      'Sending the petitioner elsewhere after signing',
    ]);
  });
});
