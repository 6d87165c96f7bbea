import { initialTransition, type AnyMachineSnapshot, type AnyStateMachine, type AnyStateNode } from 'xstate';
import { statesBeneath } from './state-nodes.js';

/** The machine in each state it can rest in, with the facts of the beginning. */
export function restingIn(machine: AnyStateMachine): AnyMachineSnapshot[] {
  const [{ context }] = initialTransition(machine);
  const resting = statesBeneath(machine.root).filter(
    (node) => node.type !== 'parallel' && !node.initial?.target?.length,
  );
  return resting
    .filter((node) => !isPassedThrough(node))
    .map((node) => {
      const value = node.path.reduceRight<unknown>(
        (inner, key) => (inner === undefined ? key : { [key]: inner }),
        undefined,
      );
      return machine.resolveState({ value: value as string, context });
    });
}

/** Whether the machine leads on at once whatever the facts are. */
const isPassedThrough = (node: AnyStateNode): boolean => node.always?.some(({ guard }) => guard === undefined) ?? false;
