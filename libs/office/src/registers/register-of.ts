import { notFound } from '@banjie/runtime';
import { registers, type Actor, type ProcessKind, type Register } from '@banjie/workflows';
import { holds } from '../access/holds.js';

/** A register with the kind of process whose entries are its lines. */
export type OfficeRegister = Register & { kind: ProcessKind };

/** Whether this person keeps a register or looks into it, at their own desk or at one they sit at. */
export const mayOpen = (register: OfficeRegister, reader: Actor): boolean => holds(reader, register.readers);

/** The register of this name; throws `notFound` for one that is not this reader’s as for one there is none of. */
export function registerOf(name: string, reader: Actor): OfficeRegister {
  const register = registers.find((one) => one.name === name);
  if (!register || !mayOpen(register, reader)) throw notFound();
  return register;
}

/** The registers this person may open, in the order of the regimes. */
export const registersFor = (reader: Actor): OfficeRegister[] => registers.filter((one) => mayOpen(one, reader));
