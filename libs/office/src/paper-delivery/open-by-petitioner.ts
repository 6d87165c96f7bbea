import { advance, notFound, readCases, Refusal, type Runtime } from '@banjie/runtime';
import { petitioner } from '@banjie/workflows';
import { petitionersNotice } from '../notices/readable-notice.js';
import { deliveryOf } from './delivery-of.js';

/**
 * The petitioner opens a paper on their own page: that is its delivery where none is recorded yet (R10). Returns whether it was
 * recorded now. Throws `notFound` for a paper that is not theirs.
 */
export async function openByPetitioner(
  runtime: Runtime,
  { id, number }: { id: string; number: string },
  notice: string,
): Promise<boolean> {
  const paper = await petitionersNotice(runtime, id, notice);
  const [decision] = (await readCases(runtime, { number })).cases;
  if (!decision) throw notFound();
  const delivery = deliveryOf(decision, paper);
  if (!delivery?.standing.open) return false;
  try {
    const target = { process: delivery.id };
    const kinds = [delivery.kind];
    await advance(runtime, { target, kinds, act: 'confirmReceipt', payload: {}, actor: petitioner, as: 'petitioner' });
    return true;
  } catch (error) {
    // Opened twice at once, or recorded by somebody meanwhile: it is delivered all the same.
    if (error instanceof Refusal && error.code === 'notAllowedNow') return false;
    throw error;
  }
}
