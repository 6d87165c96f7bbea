import { createContext, use, type ReactNode } from 'react';
import type { Directory } from './types.js';
import { useAnswer } from './use-api.js';

const nobody: Directory = { units: [], officers: [] };
const DirectoryContext = createContext<Directory>(nobody);

/** Units and officers by name, for fields that refer to them. */
export function DirectoryProvider({ children }: { children: ReactNode }) {
  const { answer } = useAnswer('/api/directory');
  return <DirectoryContext value={answer ?? nobody}>{children}</DirectoryContext>;
}

export const useDirectory = (): Directory => use(DirectoryContext);
