import {
  keepColumns,
  readRegister,
  readRegisters,
  readRegisterTotals,
  registerFilters,
  registerLayoutForm,
  registerQuery,
  type RegisterPage,
  type RegisterTitle,
  type RegisterTotals,
  type ShownColumn,
} from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { registerPage, registerTitles, registerTotals, shownColumns } from './register-answers.js';

/** The registers of the office (台账): each is declared by its regime, and read alike. */
@Controller('api')
export class RegistersController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'registers',
    access: 'staff',
    answer: registerTitles,
    rule: 'R15',
    summary: { zh: '本人可以查看的台账', en: 'The registers one may open' },
  })
  list(@Officer() reader: SignedIn): { items: RegisterTitle[] } {
    return { items: readRegisters(reader) };
  }

  @Route({
    method: 'GET',
    path: 'registers/:register',
    access: 'staff',
    query: registerQuery,
    answer: registerPage,
    rule: 'R15',
    summary: { zh: '台账的一页', en: 'A page of a register, of the matters one reads' },
  })
  page(@Param('register') name: string, @Query() query: unknown, @Officer() reader: SignedIn): Promise<RegisterPage> {
    return readRegister(this.runtime, reader, { name, query });
  }

  @Route({
    method: 'GET',
    path: 'registers/:register/totals',
    access: 'staff',
    query: registerFilters,
    answer: registerTotals,
    rule: 'R15',
    summary: { zh: '台账合计', en: 'What stands at the foot of a register' },
  })
  totals(
    @Param('register') name: string,
    @Query() query: unknown,
    @Officer() reader: SignedIn,
  ): Promise<RegisterTotals> {
    return readRegisterTotals(this.runtime, reader, { name, query });
  }

  @Route({
    method: 'POST',
    path: 'registers/:register/columns',
    access: 'staff',
    body: registerLayoutForm,
    answer: shownColumns,
    summary: { zh: '保存本人的台账列', en: 'Keep which columns of a register one sees' },
  })
  async keep(
    @Param('register') name: string,
    @Body() form: unknown,
    @Officer() officer: SignedIn,
  ): Promise<{ items: ShownColumn[] }> {
    return { items: await keepColumns(this.runtime, officer, { name, form }) };
  }
}
