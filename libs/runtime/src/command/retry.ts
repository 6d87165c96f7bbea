import { Refusal } from '../refusal.js';
import { isLostRace } from '../store/write.js';

const attempts = 20;

export const busy = (): Refusal =>
  new Refusal('busy', {
    zh: '该事项正被多人同时处理，请稍后重试。',
    en: 'Several people are acting on this matter at once; try again in a moment.',
  });

/**
 * Runs an attempt until it is not lost to a concurrent writer. `null` from the attempt means lost, and so does an error of a key
 * that two writers cannot both take; each attempt decides anew on what the winner left. Throws the `busy` refusal after 20.
 * Without a pause between: every lost race is somebody else's progress.
 */
export async function untilWritten<Result>(attempt: () => Promise<Result | null>): Promise<Result> {
  for (let tries = 0; tries < attempts; tries += 1) {
    try {
      const result = await attempt();
      if (result !== null) return result;
    } catch (error) {
      if (!isLostRace(error)) throw error;
    }
  }
  throw busy();
}
