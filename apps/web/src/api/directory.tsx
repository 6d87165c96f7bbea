import { createContext, use, type ReactNode } from 'react';
import type { Directory } from './types.js';
import { useApi } from './use-api.js';

const nobody: Directory = { units: [], officers: [] };
const DirectoryContext = createContext<Directory>(nobody);

/** Units and officers by name, for fields that refer to them. */
export function DirectoryProvider({ children }: { children: ReactNode }) {
  const { data } = useApi('/api/directory');
  return <DirectoryContext value={data ?? nobody}>{children}</DirectoryContext>;
}

export const useDirectory = (): Directory => use(DirectoryContext);
