/** The id of the discipline committee's own unit, where the sealed lane begins (R12). */
export const disciplineUnit = 'discipline';
