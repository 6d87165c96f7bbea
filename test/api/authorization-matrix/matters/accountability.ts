import type { Matter as Address, Officer } from '../../../support/officer.js';
import type { Matter, Procedure } from './matter.js';
import type { Staff } from './staff.js';

async function aClue(by: Officer): Promise<{ address: Address; number: string; id: string }> {
  const { status, body } = await by.post('accountability', {
    officer: 'handler',
    situation: 6,
    facts: '逾期三日未答复',
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return { address: { address: `accountability/${body.process}` }, number: body.number, id: body.process };
}

/** Of one the officer knows nothing; in the other they were heard, a measure is proposed and one leader has approved. */
export async function accountability({ handler, discipline, efficiency, leader2 }: Staff): Promise<Matter[]> {
  const [clue, half] = [await aClue(discipline), await aClue(discipline)];
  await discipline.does('openFinding', half.address);
  await discipline.does('recordFinding', half.address);
  await handler.does('submitStatement', half.address);
  await efficiency.does('proposeMeasure', half.address);
  await leader2.does('approveMeasure', half.address);
  const own = (key: string, { number }: typeof clue, procedure: Procedure): Matter => ({
    key,
    lane: 'accountability',
    number,
    queryCode: null,
    firstContact: null,
    held: [],
    about: {},
    procedures: { accountability: procedure },
  });
  return [
    own('clue about an officer', clue, {
      id: clue.id,
      subject: 'handler',
      untold: true,
      desk: 'disciplineOfficer',
      takes: { openFinding: true, dismissClue: true },
    }),
    own('measure half approved', half, {
      id: half.id,
      subject: 'handler',
      desk: 'leader',
      // With those who took part, whoever heads and leads the officer concerned.
      recused: ['efficiency', 'discipline', 'leader2', 'head', 'leader'],
      takes: { approveMeasure: true, rejectMeasure: true },
    }),
  ];
}
