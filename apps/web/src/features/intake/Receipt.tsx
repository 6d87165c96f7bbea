import { Alert, Button, QRCode } from 'antd';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'react-router-dom';
import type { RegistrationReceipt } from '../../api/types.js';
import { useLanguage } from '../../language/language.js';
import { useSession } from '../session/session.js';
import { useOfficeClock } from '../../ui/time/office-clock.js';
import { officeTime } from '../../ui/time/office-time.logic.js';

/** Paper a receipt is printed on: the roll of a till printer or half a sheet. */
type ReceiptPaper = 'till' | 'a5';

/** Receipt of a registration: number, query code and QR code. The code is in the fragment of the address, so no server log keeps it. */
export function Receipt({ receipt, onNext }: { receipt: RegistrationReceipt; onNext: () => void }) {
  const { localized, t } = useLanguage();
  const { officer, office } = useSession();
  const { now } = useOfficeClock();
  const { number, queryCode, warnings } = receipt;
  const [paper, setPaper] = useState<ReceiptPaper>('till');
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
          <div>
            <dt>{t('receipt.number')}</dt>
            <dd className="receipt-number">{number}</dd>
          </div>
          <div>
            <dt>{t('receipt.code')}</dt>
            <dd className="receipt-code">{queryCode}</dd>
          </div>
          <div>
            <dt>{t('case.firstContact')}</dt>
            <dd>
              {officer.name}（{officer.unitName}）
            </dd>
          </div>
          {now === null ? null : (
            <div>
              <dt>{t('case.registeredAt')}</dt>
              <dd>{officeTime(new Date(now).toISOString())}</dd>
            </div>
          )}
          <div>
            <dt>{t('receipt.address')}</dt>
            <dd className="receipt-address">{track}</dd>
          </div>
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
        <Button type="primary" size="large" onClick={() => printOn('till')}>
          {t('receipt.printTill')}
        </Button>
        <Button size="large" onClick={() => printOn('a5')}>
          {t('receipt.printA5')}
        </Button>
        <Link to={`/petitions/${encodeURIComponent(number)}`}>
          <Button size="large" tabIndex={-1}>
            {t('receipt.openCase')}
          </Button>
        </Link>
        <Button size="large" onClick={onNext}>
          {t('receipt.next')}
        </Button>
      </div>
    </>
  );
}
