import { notFound, type Runtime } from '@banjie/runtime';
import { reveal, revealForm, type PersonalData, type Revealed } from '@banjie/office';
import { Body, Controller, Inject, Param } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { PERSONAL_DATA, RUNTIME } from '../tokens.js';
import { revealedAnswer } from './revealed-answer.js';

@Controller('api')
export class PeopleController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
  ) {}

  @Route({
    method: 'POST',
    path: 'petitions/:number/people/:id/reveal',
    access: 'staff',
    body: revealForm,
    answer: revealedAnswer,
    rule: 'R12',
    summary: {
      zh: '说明理由后查看信访人的完整信息',
      en: 'See a petitioner unmasked, for a reason that stays on record',
    },
  })
  reveal(
    @Param('number') number: string,
    @Param('id') id: string,
    @Body() form: unknown,
    @Officer() actor: SignedIn,
  ): Promise<Revealed> {
    if (!/^\d{1,3}$/.test(id)) throw notFound();
    return reveal(this.runtime, this.personal, { number, position: Number(id), form, actor });
  }
}
