import { createContext } from 'react';

/** Fields that refusals of this form have named so far, by their dotted paths. */
export const NamedFields = createContext<ReadonlySet<string>>(new Set());
