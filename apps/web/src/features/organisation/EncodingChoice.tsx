import { Alert, Button } from 'antd';
import { useLanguage } from '../../language/language.js';
import type { Encoding, ImportPreview } from './types.js';

const names: Record<Encoding, string> = { 'utf-8': 'UTF-8', gb18030: 'GB18030 (GBK)' };

/** The bytes of the file are words in two encodings: whoever knows the people says which are theirs. */
export function EncodingChoice({
  readings,
  onChoose,
}: {
  readings: ImportPreview['readings'];
  onChoose: (encoding: Encoding) => void;
}) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="encoding">
      <h2 id="encoding">{t('import.encoding')}</h2>
      <Alert className="import-alert" type="warning" showIcon title={t('import.twoEncodings')} />
      <ul className="encodings">
        {readings.map(({ encoding, cells }) => (
          <li key={encoding} className="card">
            <p>{cells.join('　')}</p>
            <Button onClick={() => onChoose(encoding)}>{t('import.readAs', { encoding: names[encoding] })}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
