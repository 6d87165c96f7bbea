import { Link, useParams, useSearchParams } from 'react-router-dom';
import type { RegisterPage as Answer } from '../../api/types.js';
import { useApi } from '../../api/use-api.js';
import { useLanguage } from '../../language/language.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { LoadMore } from '../../ui/lists/LoadMore.js';
import { Page } from '../../ui/Page.js';
import { QueryResult } from '../../ui/QueryResult.js';
import { ExportButton, type ExportedList } from '../exports/ExportButton.js';
import { ColumnsButton } from './ColumnsButton.js';
import { PrintButton } from './PrintButton.js';
import { RegisterFilters } from './RegisterFilters.js';
import { filtersIn, orderIn, ordered, type Asked, type Filters } from './registers.logic.js';
import { RegisterTable } from './RegisterTable.js';
import { useFilterWords } from './use-filter-words.js';
import { pageSize, useRegisterLines } from './use-register-lines.js';
import './registers.css';

/** One register (台账), whichever it is: everything of it comes from its declaration. */
export function RegisterPage() {
  const { register = '' } = useParams();
  // Another register is another page: nothing of the one before is shown meanwhile.
  return <OneRegister key={register} name={register} />;
}

function OneRegister({ name }: { name: string }) {
  const { localized, t } = useLanguage();
  const [address] = useSearchParams();
  // Values that no filter has are refused by the API.
  const asked = { ...filtersIn(address), ...orderIn(address), limit: pageSize } as Asked;
  const query = useApi('/api/registers/{register}', { params: { path: { register: name }, query: asked } });
  const { data, refetch } = query;
  const title = data ? localized(data.register.title) : t('registers.all');
  return (
    <Page
      title={title}
      lead={<Link to="/registers">{t('registers.all')}</Link>}
      actions={data ? <Actions page={data} title={title} refetch={refetch} /> : null}
    >
      <p className="quiet no-print">{t('registers.lead')}</p>
      {data ? <RegisterFilters key={address.toString()} page={data} /> : null}
      <QueryResult query={query}>{(first) => <Lines first={first} asked={asked} />}</QueryResult>
    </Page>
  );
}

interface ActionsProps {
  page: Answer;
  title: string;
  refetch: () => Promise<unknown>;
}

function Actions({ page, title, refetch }: ActionsProps) {
  const { t } = useLanguage();
  const [address] = useSearchParams();
  const inWords = useFilterWords(page);
  const filters: Filters = { ...filtersIn(address), ...page.period };
  return (
    <>
      <ColumnsButton register={page.register.name} columns={page.columns} onKept={() => void refetch()} />
      <ExportButton
        list={`register.${page.register.name}` as ExportedList}
        title={title}
        filter={filters}
        inWords={inWords(filters)}
      />
      <Link className="button-like" to="/exports">
        {t('exports.own')}
      </Link>
    </>
  );
}

function Lines({ first, asked }: { first: Answer; asked: Asked }) {
  const { t } = useLanguage();
  const [address, setAddress] = useSearchParams();
  const lines = useRegisterLines(first, asked);
  const { items, next } = lines;
  if (items.length === 0) return <EmptyState title={t('registers.empty')}>{t('registers.emptyWhy')}</EmptyState>;
  return (
    <>
      <PrintButton items={items} next={next} loadMore={lines.loadMore} />
      <RegisterTable
        page={first}
        items={items}
        isPart={next !== null}
        sorted={orderIn(address)}
        onSort={(order) => setAddress(ordered(address, order))}
      />
      <LoadMore {...lines} />
    </>
  );
}
