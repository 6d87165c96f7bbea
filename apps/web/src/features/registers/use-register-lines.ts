import { useCallback } from 'react';
import { callApi } from '../../api/request.js';
import type { RegisterLine, RegisterPage } from '../../api/types.js';
import { usePaging } from '../../ui/lists/use-paging.js';
import type { Asked } from './registers.logic.js';

export const pageSize = 50;

/** The lines of a register read so far. */
export function useRegisterLines(first: RegisterPage, asked: Asked) {
  const { name } = first.register;
  const as = JSON.stringify(asked);
  const pageAt = useCallback(
    (cursor: string) =>
      callApi('get', '/api/registers/{register}', {
        params: { path: { register: name }, query: { ...(JSON.parse(as) as Asked), cursor } },
      }),
    [name, as],
  );
  return usePaging<RegisterLine, RegisterPage>(first, pageAt);
}
