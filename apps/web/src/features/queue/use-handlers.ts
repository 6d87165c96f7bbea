import { useDirectory } from '../../api/directory.js';
import type { Directory } from '../../api/types.js';
import { useSession } from '../session/session.js';
import { handlersUnder } from './handlers-under.logic.js';

/** To whom the reader may give matters: everybody of the units they head (R1). */
export function useHandlers(): Directory['officers'] {
  const { officer } = useSession();
  return handlersUnder(officer, useDirectory().officers);
}
