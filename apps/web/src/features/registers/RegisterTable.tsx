import { Link, useSearchParams } from 'react-router-dom';
import type { RegisterColumn, RegisterLine, RegisterPage } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { officeTime } from '../../ui/time/office-time.logic.js';
import { accountabilityAddress } from '../accountability/address.logic.js';
import { caseAddress } from '../case/case-address.logic.js';
import { useSession } from '../session/session.js';
import { filtersIn, isUnbroken, type Direction, type Order } from './registers.logic.js';
import { RegisterFoot } from './RegisterFoot.js';
import { useFilterWords } from './use-filter-words.js';

interface RegisterTableProps {
  page: RegisterPage;
  items: readonly RegisterLine[];
  /** There are more lines than these. */
  isPart: boolean;
  sorted: { order: Order; direction: Direction };
  onSort: (order: Order) => void;
}

/** The lines of a register: a table on a wide screen, cards on a phone, and on paper a sheet of A4 across. */
export function RegisterTable({ page, items, isPart, sorted, onSort }: RegisterTableProps) {
  const { language, localized, t } = useLanguage();
  const columns = page.columns.filter(({ isShown }) => isShown);
  const title = localized(page.register.title);
  return (
    <div className={`register-sheet register-${language}`} role="region" aria-label={title} tabIndex={0}>
      <table className="list register">
        <caption className="sr-only">{title}</caption>
        <thead>
          <PrintedHead page={page} title={title} span={columns.length + 1} />
          <tr>
            <th scope="col">{t('registers.position')}</th>
            {columns.map((column) => (
              <Heading key={column.name} column={column} sorted={sorted} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((line, index) => (
            <tr key={line.id}>
              <td data-title={t('registers.position')}>{index + 1}</td>
              {columns.map((column) => (
                <Cell key={column.name} column={column} line={line} opensProceeding={page.register.opensProceeding} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <RegisterFoot page={page} count={items.length} isPart={isPart} />
    </div>
  );
}

/** Of a column’s width in characters on the screen, where it may break lines. */
const emOfCharacter = 0.34;

interface HeadingProps {
  column: RegisterColumn;
  sorted: RegisterTableProps['sorted'];
  onSort: RegisterTableProps['onSort'];
}

function Heading({ column: { label, order, width, isNumber }, sorted, onSort }: HeadingProps) {
  const { localized, t } = useLanguage();
  const words = localized(label);
  const isSorted = order !== null && sorted.order === order;
  const mark = sorted.direction === 'ascending' ? '▲' : '▼';
  return (
    <th
      scope="col"
      className={isNumber ? 'number' : undefined}
      style={{ minWidth: `${width * emOfCharacter}em` }}
      aria-sort={isSorted ? sorted.direction : undefined}
    >
      {order === null ? (
        words
      ) : (
        <button
          type="button"
          className="sort"
          title={t('registers.sortBy', { column: words })}
          onClick={() => onSort(order)}
        >
          {words}
          <span aria-hidden="true" className="no-print">
            {isSorted ? mark : '↕'}
          </span>
        </button>
      )}
    </th>
  );
}

interface CellProps {
  column: RegisterColumn;
  line: RegisterLine;
  opensProceeding: boolean;
}

/** Every line opens its case by its number; by its proceeding where that has a page of its own. */
function Cell({ column: { name, label, isNumber }, line, opensProceeding }: CellProps) {
  const { localized } = useLanguage();
  const cell = line.cells[name];
  const words = cell ? localized(cell) : '—';
  const to = opensProceeding ? accountabilityAddress(line.process) : caseAddress(line.number);
  return (
    <td data-title={localized(label)} className={isNumber ? 'number' : isUnbroken(words) ? 'unbroken' : undefined}>
      {name === 'number' ? <Link to={to}>{words}</Link> : words}
    </td>
  );
}

/** On paper only, at the head of every page: whose register it is, of which days, narrowed to what, and who printed it when. */
function PrintedHead({ page, title, span }: { page: RegisterPage; title: string; span: number }) {
  const { list, t } = useLanguage();
  const { officer } = useSession();
  const [address] = useSearchParams();
  const { from: _from, to: _to, ...narrowed } = filtersIn(address);
  const inWords = useFilterWords(page)(narrowed);
  return (
    <tr className="register-head">
      <th colSpan={span} scope="colgroup">
        <span className="register-title">
          {page.office} {title}
        </span>
        <span className="register-facts">
          <span>{t('registers.period', page.period)}</span>
          {inWords.length > 0 ? <span>{t('registers.narrowedTo', { filter: list(inWords) })}</span> : null}
          <span>{t('registers.printedBy', { name: officer.name, at: officeTime(page.asOf) })}</span>
        </span>
      </th>
    </tr>
  );
}
