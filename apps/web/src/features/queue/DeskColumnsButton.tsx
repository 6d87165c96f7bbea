import { Button, Popover } from 'antd';
import { useLanguage } from '../../language/language.js';
import { deskColumns } from './desk-columns.logic.js';
import { headings } from './MatterTable.js';
import type { DeskColumns } from './use-desk-columns.js';

/** Which columns are shown, changed at once and kept. */
export function DeskColumnsButton({ shown, toggle }: DeskColumns) {
  const { t } = useLanguage();
  const choices = (
    <fieldset className="desk-columns">
      <legend className="sr-only">{t('queue.columns')}</legend>
      {deskColumns.map((name) => (
        <label key={name}>
          <input type="checkbox" checked={shown.includes(name)} onChange={() => toggle(name)} /> {t(headings[name])}
        </label>
      ))}
    </fieldset>
  );
  return (
    <Popover
      content={choices}
      trigger="click"
      placement="bottomRight"
      getPopupContainer={() => document.querySelector('main') ?? document.body}
    >
      <Button>{t('queue.columns')}</Button>
    </Popover>
  );
}
