import { describe, expect, it } from '@jest/globals';
import type { AllowedAct, CaseProcess } from '../../api/types.js';
import { groupsOf } from './act-groups.logic.js';

const process = (id: string): CaseProcess => ({ id }) as CaseProcess;
const act = (name: string, of: string): AllowedAct => ({ act: name, process: of }) as AllowedAct;

describe('the acts of a case', () => {
  it('stand under their procedure, the newest first, in the API’s order', () => {
    const groups = groupsOf(
      [act('handOver', 'petition-1'), act('confirmDenial', 'denial-1'), act('returnDenial', 'denial-1')],
      [process('petition-1'), process('denial-1')],
    );
    expect(groups.map(({ process: { id }, acts }) => [id, acts.map((one) => one.act)])).toEqual([
      ['denial-1', ['confirmDenial', 'returnDenial']],
      ['petition-1', ['handOver']],
    ]);
  });

  it('leave out procedures without any', () => {
    expect(groupsOf([act('handOver', 'petition-1')], [process('petition-1'), process('denial-1')])).toHaveLength(1);
  });
});
