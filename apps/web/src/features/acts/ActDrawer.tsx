import { Drawer } from 'antd';
import { useLanguage } from '../../language/language.js';
import { ActForm, type ActFormProps } from './ActForm.js';

interface ActDrawerProps extends Omit<ActFormProps, 'children'> {
  /** Number of the case, for the title. */
  subject: string;
}

/** The form of one act, over the page. */
export function ActDrawer({ subject, ...form }: ActDrawerProps) {
  const { localized } = useLanguage();
  return (
    <ActForm {...form}>
      {(fields, foot) => (
        <Drawer
          open
          size={560}
          rootClassName="act-drawer"
          title={`${localized(form.act.label)} · ${subject}`}
          onClose={form.onClose}
          mask={{ closable: false }}
          footer={foot}
        >
          {fields}
        </Drawer>
      )}
    </ActForm>
  );
}
