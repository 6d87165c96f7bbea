import { z } from 'zod';
import { words } from '../../process/text.js';
import { act } from './act.js';
import { registrationRegister } from './correction.js';

/** 要求保密：不向承办单位具名 (R12). Never on the word of the unit that handles the matter, and never taken off but by the petitioner. */
export const confidentialityActs = [
  {
    ...act(
      'keepUnnamed',
      'CONFIDENTIALITY_ASKED',
      'R12',
      '要求保密（不向承办单位具名）',
      'Ask not to be named to the unit',
      ['petitioner', 'firstContact', 'coordinator'],
      z.strictObject({ words: words('信访人怎样提出、原话', 'How the petitioner said it, in their own words', 500) }),
      {},
      {
        zh: '本件已经保密，或者已并案、有并入件：先撤销并案，再登记保密。',
        en: 'It is confidential already, or joined with others: separate the matters first.',
      },
    ),
    enters: registrationRegister,
  },
  act(
    'consentToNaming',
    'NAMING_CONSENTED',
    'R12',
    '不再要求保密',
    'Be named to the unit after all',
    ['petitioner'],
    z.strictObject({ words: words('说明（可不填）', 'Explanation (may be left out)', 500).optional() }),
    {},
    { zh: '本件没有要求保密。', en: 'Nobody asked for this matter to be kept confidential.' },
  ),
] as const;
