import type { Clue } from '../../api/types.js';
import type { ObjectSchema, Typed } from '../../forms/schema.js';

/** The form for opening a proceeding without an earlier one: the only form whose schema no act carries (R6). */
export const openingForm: ObjectSchema = {
  type: 'object',
  properties: {
    officer: { type: 'string', title: '被追究人员', titleEn: 'Officer concerned', refersTo: 'officer' },
    situation: {
      type: 'integer',
      title: '追究情形（第1至22项）',
      titleEn: 'Situation, 1 to 22',
      minimum: 1,
      maximum: 22,
    },
    facts: { type: 'string', title: '事实', titleEn: 'Facts', maxLength: 10_000 },
    petition: { type: 'string', title: '相关信访件编号', titleEn: 'Number of the petition concerned', maxLength: 60 },
    clue: { type: 'string', title: '线索编号', titleEn: 'Clue', maxLength: 60 },
  },
  required: ['officer', 'situation', 'facts'],
};

/** Initial values taken from a clue. */
export function knownFrom(clue: Clue | undefined): Typed {
  if (!clue) return {};
  const { id, number, situation, fact, officer } = clue;
  return { situation, facts: fact, clue: id, ...(number ? { petition: number } : {}), ...(officer ? { officer } : {}) };
}
