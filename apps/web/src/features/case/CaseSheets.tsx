import type { PetitionCase } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { useOfficeClock } from '../../ui/time/office-clock.js';
import { officeTime } from '../../ui/time/office-time.logic.js';
import { sheetRule } from './sheets.logic.js';
import './case-print.css';

/** The head of the printed case (一案一卷), and its number with the count of the pages on each of them. */
export function CaseSheets({ petition: { number, title } }: { petition: PetitionCase }) {
  const { t } = useLanguage();
  const { now } = useOfficeClock();
  const counted = t('print.page', { page: '|', pages: '|' }).split('|');
  return (
    <header className="case-cover">
      <style>{sheetRule(t('print.case', { number }), counted)}</style>
      <p className="case-cover-title">{title}</p>
      <p>
        {t('print.case', { number })}
        {now === null ? null : ` · ${t('print.at', { at: officeTime(new Date(now).toISOString()) })}`}
      </p>
    </header>
  );
}
