import { useSearchParams } from 'react-router-dom';
import type { QueryParameters } from '../../api/request.js';
import type { RegisterPage, RegisterTotals } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { filtersIn } from './registers.logic.js';

interface RegisterFootProps {
  page: RegisterPage;
  /** Lines shown. */
  count: number;
  isPart: boolean;
}

/** 合计: over all lines as the register is narrowed, also those that are not shown yet. */
export function RegisterFoot({ page, count, isPart }: RegisterFootProps) {
  const { t } = useLanguage();
  const [address] = useSearchParams();
  const { data } = useApi('/api/registers/{register}/totals', {
    params: {
      path: { register: page.register.name },
      query: filtersIn(address) as QueryParameters<'/api/registers/{register}/totals'>,
    },
  });
  return (
    <p className="register-totals" role="status">
      <strong>{t('registers.total')}</strong>
      {data ? <Totals totals={data} /> : <span>{t('registers.counting')}</span>}
      {isPart ? <span className="print-only">{t('registers.printedPart', { lines: count })}</span> : null}
    </p>
  );
}

function Totals({ totals: { lines, isMore, matters, people } }: { totals: RegisterTotals }) {
  const { t } = useLanguage();
  if (isMore) return <span>{t('registers.more', { lines })}</span>;
  return (
    <>
      <span>{t('registers.lines', { lines })}</span>
      {matters !== null && matters !== lines ? <span>{t('registers.matters', { matters })}</span> : null}
      {people !== null ? <span>{t('registers.people', { people })}</span> : null}
    </>
  );
}
