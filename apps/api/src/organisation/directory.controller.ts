import { readDirectory } from '@banjie/office';
import { type Runtime } from '@banjie/runtime';
import { Controller, Inject } from '@nestjs/common';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { directoryAnswer, type DirectoryAnswer } from './directory-answer.js';

@Controller('api')
export class DirectoryController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'directory',
    access: 'staff',
    answer: directoryAnswer,
    summary: { zh: '单位和人员', en: 'Units and staff' },
  })
  directory(): Promise<DirectoryAnswer> {
    return readDirectory(this.runtime);
  }
}
