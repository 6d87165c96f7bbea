import { notFound, type Runtime } from '@banjie/runtime';
import { pictureOf, processKinds, processLabels, type Label, type PictureStep } from '@banjie/workflows';
import { Controller, Inject, Param } from '@nestjs/common';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { pictureAnswer, type PictureAnswer } from './picture-answer.js';
import { eventLabel } from './labels.js';

const byItself: Label = { zh: '自动转入', en: 'Follows by itself' };

/** What the procedures look like, read off the machines that run them: the same for every case. */
@Controller('api')
export class PictureController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'pictures/:kind',
    access: 'staff',
    answer: pictureAnswer,
    summary: { zh: '办理流程图', en: 'The stages of a procedure and the ways between them' },
  })
  picture(@Param('kind') name: string): PictureAnswer {
    const kind = processKinds.find((one) => one === name);
    if (!kind) throw notFound();
    const { stages, steps } = pictureOf(this.runtime.regime.definition(kind));
    const labelOf = ({ label, event }: PictureStep): Label =>
      label ?? (event.startsWith('xstate.done.') ? byItself : eventLabel(this.runtime.regime, kind, event));
    return {
      kind,
      label: processLabels[kind],
      stages,
      steps: steps.map((step) => ({ from: step.from, to: step.to, act: step.act, label: labelOf(step) })),
    };
  }
}
