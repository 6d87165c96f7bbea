import { Alert, Button, QRCode } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'react-router-dom';
import type { RegistrationReceipt } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../session/session.js';
import { useOfficeClock } from '../../ui/time/office-clock.js';
import { officeTime } from '../../ui/time/office-time.logic.js';
import { Fact } from '../../ui/Fact.js';
import { GoOn } from './GoOn.js';

/** Paper a receipt is printed on: the roll of a till printer or half a sheet. */
type ReceiptPaper = 'till' | 'a5';

/** Receipt of a registration: number, query code and QR code. The code is in the fragment of the address, so no server log keeps it. */
export function Receipt({ receipt, onNext }: { receipt: RegistrationReceipt; onNext: () => void }) {
  const { localized, t, withDetail } = useLanguage();
  const { officer, office } = useSession();
  const { now } = useOfficeClock();
  const { number, queryCode, warnings, title, receivedAt, takenOverBy, dueDate, mayOpen } = receipt;
  const [paper, setPaper] = useState<ReceiptPaper>('till');
  const print = useRef<HTMLButtonElement>(null);
  useEffect(() => print.current?.focus(), []);
  const track = `${window.location.origin}/track.html`;
  const printOn = (chosen: ReceiptPaper): void => {
    // The print dialog shows the page as it is when it opens.
    flushSync(() => setPaper(chosen));
    window.print();
  };
  return (
    <>
      {warnings.map((warning) => (
        <Alert key={warning.path} type="warning" showIcon title={localized(warning)} className="receipt-warning" />
      ))}
      <article className={`card receipt receipt-${paper}`}>
        <h2>{t('receipt.title', { office: office.name })}</h2>
        <dl className="receipt-facts">
          <Fact title={t('receipt.number')} className="receipt-number">
            {number}
          </Fact>
          <Fact title={t('receipt.code')} className="receipt-code">
            {queryCode}
          </Fact>
          {title === null ? null : (
            <Fact title={t('column.title')} className="receipt-title">
              {title}
            </Fact>
          )}
          <Fact title={t('case.receivedAt')}>{officeTime(receivedAt)}</Fact>
          {dueDate === null ? null : <Fact title={t('receipt.answeredBy')}>{dueDate}</Fact>}
          {takenOverBy === null ? (
            <Fact title={t('case.firstContact')}>{withDetail(officer.name, officer.unitName)}</Fact>
          ) : (
            <Fact title={t('receipt.takenOverBy')}>{localized(takenOverBy)}</Fact>
          )}
          {now === null ? null : <Fact title={t('case.registeredAt')}>{officeTime(new Date(now).toISOString())}</Fact>}
          {office.telephone === null ? null : <Fact title={t('receipt.telephone')}>{office.telephone}</Fact>}
          <Fact title={t('receipt.address')} className="receipt-address">
            {track}
          </Fact>
        </dl>
        <div className="receipt-scan">
          <QRCode
            type="svg"
            value={`${track}#${encodeURIComponent(number)}/${queryCode}`}
            size={132}
            bordered={false}
            aria-label={t('receipt.qr')}
          />
          <p className="quiet">{t('receipt.scan')}</p>
        </div>
      </article>
      <div className="form-foot no-print">
        <Button ref={print} type="primary" size="large" onClick={() => printOn('till')}>
          {t('receipt.printTill')}
        </Button>
        <Button size="large" onClick={() => printOn('a5')}>
          {t('receipt.printA5')}
        </Button>
        {mayOpen ? (
          <Link to={`/petitions/${encodeURIComponent(number)}`}>
            <Button size="large" tabIndex={-1}>
              {t('receipt.openCase')}
            </Button>
          </Link>
        ) : null}
        {/* Who is recused is told so among what to look at again. */}
        {!mayOpen && title === null ? <span className="quiet">{t('receipt.sealed')}</span> : null}
        <Button size="large" onClick={onNext}>
          {t('receipt.next')}
        </Button>
      </div>
      {mayOpen ? <GoOn number={number} /> : null}
    </>
  );
}
