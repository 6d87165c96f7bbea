import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

/** Has the counts on the menu read again, after what they count was dealt with on a page. */
export function useRenewedCounts(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: ['/menu/counts'] }), [client]);
}
