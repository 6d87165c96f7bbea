import { find, findForm, type Found, type PersonalData } from '@banjie/office';
import { type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { PERSONAL_DATA, RUNTIME } from '../tokens.js';
import { foundAnswer } from './find-answers.js';

@Controller('api')
export class FindController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
  ) {}

  /** By POST, because names and numbers have no place in an address (R12). */
  @Route({
    method: 'POST',
    path: 'find',
    access: 'staff',
    body: findForm,
    answer: foundAnswer,
    rule: 'R12',
    summary: {
      zh: '查找：编号、姓名、号码、标题、地点、人员',
      en: 'Find anything by number, name, title, place or officer',
    },
  })
  find(@Body() asked: unknown, @Officer() reader: SignedIn): Promise<Found> {
    return find(this.runtime, this.personal, reader, asked);
  }
}
