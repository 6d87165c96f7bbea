import { meritListPaper } from '@banjie/documents';
import {
  meritListForm,
  prepareMeritList,
  preparerRoles,
  readDueConsequences,
  readMeritLists,
  signMeritList,
  signedMeritList,
  signerRoles,
  yearQuery,
} from '@banjie/office';
import { notFound, officeClock, parsed, type Runtime } from '@banjie/runtime';
import { localDateOf } from '@banjie/workflows';
import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { fileAnswer, fileMedia, formatQuery } from '../documents/file-answer.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import { meritListNumber, meritListPrepared, yearsEnd, type YearsEnd } from './merit-list-answers.js';

/** The end of a year: what the ledgers lead to and a person has to confirm, and who is not eligible for its merit (R4, R6). */
@Controller('api')
export class MeritListsController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'years-end',
    access: [...preparerRoles, ...signerRoles],
    query: yearQuery,
    answer: yearsEnd,
    rule: 'R6',
    summary: { zh: '年度后果待确认清单和评先选优名单', en: 'What a year leads to, and its merit lists' },
  })
  async yearsEnd(@Query() query: unknown, @Officer() reader: SignedIn): Promise<YearsEnd> {
    const { now } = await officeClock(this.runtime.manager);
    const { year = Number(localDateOf(now.toISOString()).slice(0, 4)) } = parsed(yearQuery, query);
    const settings = await this.runtime.settingsCache.newest();
    const due = await readDueConsequences(this.runtime, reader, settings, year);
    const mayPrepare = reader.roles.some((role) => preparerRoles.some((one) => one === role));
    return { year, due, lists: await readMeritLists(this.runtime, reader, year), mayPrepare };
  }

  @Route({
    method: 'POST',
    path: 'merit-lists',
    access: preparerRoles,
    body: meritListForm,
    answer: meritListPrepared,
    status: 201,
    rule: 'R6',
    summary: { zh: '编制评先选优受限人员名单', en: 'Prepare the merit list of a year' },
  })
  prepare(@Body() form: unknown, @Officer() actor: SignedIn) {
    return prepareMeritList(this.runtime, actor, form);
  }

  @Route({
    method: 'POST',
    path: 'merit-lists/:id/sign',
    access: signerRoles,
    answer: meritListNumber,
    rule: 'R6',
    summary: { zh: '签发名单', en: 'Sign a merit list' },
  })
  sign(@Param('id') id: string, @Officer() actor: SignedIn) {
    return signMeritList(this.runtime, actor, listId(id));
  }

  @Route({
    method: 'GET',
    path: 'merit-lists/:id/document',
    access: [...preparerRoles, ...signerRoles],
    query: formatQuery,
    media: fileMedia,
    rule: 'R6',
    summary: { zh: '名单的 Word 或 PDF 文件', en: 'A signed merit list as a Word or PDF file' },
  })
  async document(
    @Param('id') id: string,
    @Query() query: unknown,
    @Officer() reader: SignedIn,
  ): Promise<StreamableFile> {
    const { format } = parsed(formatQuery, query);
    return fileAnswer(meritListPaper(await signedMeritList(this.runtime, reader, listId(id))), format);
  }
}

/** Throws `notFound` for what is no id, as for an id of nothing. */
function listId(id: string): string {
  if (!z.uuid().safeParse(id).success) throw notFound();
  return id;
}
