import type { Regime } from '@banjie/runtime';
import { channelLabels, laneLabels, type Choices } from '@banjie/workflows';
import { eventLabel } from '../labels.js';
import type { OfficeRegister } from './register-of.js';
import type { RegisterChoices } from './shapes.js';

/** What a register can be narrowed to: how matters came in, where its processes stand, and of several kinds of line which. */
export function choicesOf(regime: Regime, { kind, lines }: OfficeRegister): RegisterChoices {
  const acts = lines.map((value) => ({ value, label: eventLabel(regime, kind, value) }));
  return {
    channels: listed(channelLabels),
    lanes: listed(laneLabels),
    stages: listed(regime.definition(kind).stages),
    acts: acts.length > 1 ? acts : [],
  };
}

const listed = (choices: Choices) => Object.entries(choices).map(([value, label]) => ({ value, label }));
