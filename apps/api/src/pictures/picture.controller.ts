import { pictureInWords } from '@banjie/office';
import { notFound, type Runtime } from '@banjie/runtime';
import { processKinds } from '@banjie/workflows';
import { Controller, Inject, Param } from '@nestjs/common';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { pictureAnswer, type PictureAnswer } from './picture-answer.js';

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
    return pictureInWords(this.runtime.regime, kind);
  }
}
