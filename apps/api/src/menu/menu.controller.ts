import { readMenuCounts, type MenuCounts } from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { Controller, Inject } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { menuCounts } from './menu-answer.js';

@Controller('api')
export class MenuController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'menu/counts',
    access: 'staff',
    answer: menuCounts,
    summary: {
      zh: '待我审批的事项、导出、销毁清册和代岗，督办和未读各有多少',
      en: 'How many decisions, supervision cases, exports, records of destruction, deputies to approve and unread letters wait',
    },
  })
  counts(@Officer() reader: SignedIn): Promise<MenuCounts> {
    return readMenuCounts(this.runtime, reader);
  }
}
