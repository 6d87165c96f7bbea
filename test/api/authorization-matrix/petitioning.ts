import type { Asking } from './asking.js';
import { cellOf } from './asking.js';
import type { Cell } from './expected.js';
import { completeForm, nonsense } from './forms.js';
import type { Matter } from './matters/matter.js';
import { acts } from './rules/acts.js';

const kinds = ['petition', 'denial', 'review', 'paperDelivery'] as const;

/** What somebody with a receipt may: their own matter, by its code, and of it nothing that is the office’s own (R10, R12). */
export async function petition(asking: Asking, matters: readonly Matter[]): Promise<void> {
  const withCode = matters.filter(({ queryCode }) => queryCode !== null);
  for (const matter of withCode) {
    const other = withCode.find(({ number }) => number !== matter.number)!;
    const track = (body: object) => asking.ask(null, { method: 'POST', path: 'track', body });
    const own = await track({ number: matter.number, code: matter.queryCode });
    asking.compare(`${matter.key} | by its own code`, null, 200, own.status);
    // Whose turn it is, or once the matter has ended who answered it.
    const { unit, concluded } = matter.procedures.petition ?? {};
    asking.compare(
      `${matter.key} | the unit is told`,
      null,
      matter.lane === 'open' && (unit !== undefined || concluded === true),
      own.body.unitName !== null,
    );
    asking.compare(
      `${matter.key} | nothing of the office’s own`,
      null,
      false,
      /"(reveals|processes|officer|officerName|actorName|complained\w*)"/.test(JSON.stringify(own.body)),
    );
    const [crossed, absent] = [
      await track({ number: matter.number, code: other.queryCode }),
      await track({ number: 'XF-2026-99999', code: other.queryCode }),
    ];
    asking.compare(
      `${matter.key} | by another’s code`,
      null,
      [404, JSON.stringify(absent.body)],
      [crossed.status, JSON.stringify(crossed.body)],
    );
    await asking.office.rows('DELETE FROM failed_sign_in');
    await tryActs(asking, matter);
  }
}

async function tryActs(asking: Asking, matter: Matter): Promise<void> {
  const attempts = kinds.flatMap((kind) => Object.keys(acts[kind]).map((act) => ({ kind, act })));
  await asking.all(attempts, async ({ kind, act }) => {
    const expected = petitionersCell(matter, kind, act);
    const form = expected === 'in' ? nonsense : completeForm(act);
    const answer = await asking.ask(null, {
      method: 'POST',
      path: `track/acts/${act}`,
      body: { number: matter.number, code: matter.queryCode, form },
    });
    asking.compare(`${matter.key} | ${act} by code`, null, expected, cellOf(answer));
  });
}

function petitionersCell(matter: Matter, kind: (typeof kinds)[number], act: string): Cell {
  const procedure = matter.procedures[kind];
  if (!procedure) return 409;
  if (!acts[kind][act]!.who.includes('petitioner')) return 403;
  return procedure.takes[act] === undefined ? 409 : 'in';
}
