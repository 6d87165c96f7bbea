import { Alert, Button } from 'antd';
import type { Imported } from './types.js';
import { useLanguage } from '../../language/language.js';
import { keepAsFile } from './file-content.js';

/** What was imported; the one-time passwords of new accounts can be kept here and nowhere else. */
export function ImportedNote({ imported: { counts, accounts } }: { imported: Imported }) {
  const { t } = useLanguage();
  const download = (): void => {
    const rows = [
      [t('organisation.account'), t('organisation.oneTime')],
      ...accounts.map(({ account, oneTimePassword }) => [account, oneTimePassword]),
    ];
    keepAsFile(`\u{feff}${rows.map((row) => row.join(',')).join('\r\n')}\r\n`, 'one-time-passwords.csv');
  };
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      title={t('import.done', { new: counts.new, changed: counts.changed })}
      description={
        accounts.length === 0 ? null : (
          <>
            <p>{t('import.passwords', { count: accounts.length })}</p>
            <Button type="primary" onClick={download}>
              {t('import.download')}
            </Button>
          </>
        )
      }
    />
  );
}
