import type { AttachedFile } from '../../api/types.js';
import { callApi, type RequestBody } from '../../api/request.js';
import { FormDrawer } from '../../forms/FormDrawer.js';
import type { ObjectSchema } from '../../forms/schema.js';
import { useLanguage } from '../../language/language.js';

const address = '/api/petitions/{number}/attachments/{id}/open-to-unit';

const schema: ObjectSchema = {
  type: 'object',
  properties: {
    checked: {
      type: 'string',
      title: '怎样核对过（不含身份信息）',
      titleEn: 'How it was looked through: it does not say who it is',
      maxLength: 500,
    },
  },
  required: ['checked'],
};

interface OpenToUnitProps {
  number: string;
  file: AttachedFile;
  onDone: () => void;
  onClose: () => void;
}

/** Opens a file of a confidential matter to the unit, once it was looked through (R12). */
export function OpenToUnit({ number, file: { id, name }, onDone, onClose }: OpenToUnitProps) {
  const { t } = useLanguage();
  return (
    <FormDrawer
      title={t('attachments.openOf', { name })}
      submit={t('attachments.open')}
      rule="R12"
      schema={schema}
      lead={<p>{t('attachments.openWhy')}</p>}
      send={(body: RequestBody<typeof address>, options) =>
        callApi('post', address, { params: { path: { number, id } }, body, ...options })
      }
      onDone={onDone}
      onClose={onClose}
    />
  );
}
