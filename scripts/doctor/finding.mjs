/**
 * One thing that was looked at.
 * @typedef {object} Finding
 * @property {string} id of the check, the same in every release
 * @property {'fine' | 'note' | 'wrong'} verdict note: worth knowing, nothing to mend
 * @property {string} what Chinese / English
 * @property {string} [next] what to do, Chinese / English
 */

/**
 * @param {string} id
 * @param {string} what
 * @returns {Finding}
 */
export const fine = (id, what) => ({ id, verdict: 'fine', what });

/**
 * @param {string} id
 * @param {string} what
 * @param {string} [next]
 * @returns {Finding}
 */
export const note = (id, what, next) => ({ id, verdict: 'note', what, ...(next ? { next } : {}) });

/**
 * @param {string} id
 * @param {string} what
 * @param {string} next
 * @returns {Finding}
 */
export const wrong = (id, what, next) => ({ id, verdict: 'wrong', what, next });

/**
 * What a check finds; a check that breaks is itself a finding, and holds up no other.
 * @param {string} id
 * @param {() => Promise<Finding[]> | Finding[]} look
 * @returns {Promise<Finding[]>}
 */
export async function looked(id, look) {
  try {
    return await look();
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    return [
      wrong(
        id,
        `检查未能完成 / this could not be checked: ${message}`,
        '按提示处理后重试 / mend that and run the doctor again',
      ),
    ];
  }
}

const signs = { fine: '✓', note: '·', wrong: '✗' };

/** @param {Finding} finding */
export const inWords = ({ verdict, what, next }) => `${signs[verdict]} ${what}${next ? `\n    → ${next}` : ''}`;
