import type { EntityManager } from 'typeorm';

/**
 * Acts of the office that belong to no matter, one after another in the whole office, each in one transaction: what one of them finds
 * waiting is decided, withdrawn or asked for a second time by no other meanwhile.
 */
export const oneAtATime = <Outcome>(
  manager: EntityManager,
  act: (inside: EntityManager) => Promise<Outcome>,
): Promise<Outcome> =>
  manager.transaction(async (inside) => {
    await inside.query('SELECT 1 FROM office WHERE id = 1 FOR UPDATE');
    return act(inside);
  });
