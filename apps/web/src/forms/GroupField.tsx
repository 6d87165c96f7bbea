import { Checkbox } from 'antd';
import { useState, type ReactNode } from 'react';
import { useLanguage } from '../language/language.js';

/** Fields that belong together; where the group as a whole may be left out, it opens by a tick. */
export function GroupField({ title, required, children }: { title: string; required: boolean; children: ReactNode }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(required);
  return (
    <fieldset className="field-group field-wide">
      <legend>{title}</legend>
      {required ? null : (
        <Checkbox checked={open} onChange={({ target }) => setOpen(target.checked)}>
          {t('field.fillIn', { title })}
        </Checkbox>
      )}
      {open ? children : null}
    </fieldset>
  );
}
