import type { AnyStateNode } from 'xstate';

/** A state and all states within it, outer ones first. */
export const statesBeneath = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(statesBeneath),
];
