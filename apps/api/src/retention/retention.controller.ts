import { destructionPaper } from '@banjie/documents';
import {
  decideDestruction,
  destructionDecisionForm,
  destructionForm,
  formSchema,
  keepLonger,
  keepLongerForm,
  lengthenTerm,
  longerTermForm,
  proposeDestruction,
  readRemains,
  readRetention,
  retentionReaders,
  signedDestruction,
  withdrawDestruction,
  type DecidedDestruction,
  type Remains,
} from '@banjie/office';
import { parsed, type Runtime } from '@banjie/runtime';
import { Body, Controller, Inject, Param, Query, type StreamableFile } from '@nestjs/common';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { fileAnswer, fileMedia, formatQuery } from '../documents/file-answer.js';
import { Route } from '../http/endpoint.js';
import { RUNTIME } from '../tokens.js';
import {
  decidedDestruction,
  keptLonger,
  longerTerm,
  proposedDestruction,
  remains,
  retentionPage,
  withdrawnDestruction,
  type RetentionPageAnswer,
} from './retention-answers.js';

const forms = {
  keep: formSchema(keepLongerForm),
  propose: formSchema(destructionForm),
  decide: formSchema(destructionDecisionForm),
  lengthen: formSchema(longerTermForm),
};

/** Who lays down how long classes are kept: whoever lays down the limits. */
const lengthening = ['systemAdministrator'] as const;
const keeping = [...retentionReaders, ...lengthening] as const;

/** How long files are kept, and how they are destroyed: proposed by one person, approved by another (R11). */
@Controller('api')
export class RetentionController {
  constructor(@Inject(RUNTIME) private readonly runtime: Runtime) {}

  @Route({
    method: 'GET',
    path: 'retention',
    access: keeping,
    answer: retentionPage,
    rule: 'R11',
    summary: {
      zh: '保管期限、鉴定清单和销毁清册',
      en: 'Terms of keeping, files due for review, records of destruction',
    },
  })
  async page(@Officer() reader: SignedIn): Promise<RetentionPageAnswer> {
    const mayLengthen = reader.roles.some((role) => lengthening.some((one) => one === role));
    return { ...(await readRetention(this.runtime, reader)), forms, mayLengthen };
  }

  @Route({
    method: 'POST',
    path: 'retention/kept-longer',
    access: retentionReaders,
    body: keepLongerForm,
    answer: keptLonger,
    status: 201,
    rule: 'R11',
    summary: { zh: '延长保管', en: 'Keep a file longer' },
  })
  keep(@Body() form: unknown, @Officer() actor: SignedIn): Promise<{ id: string }> {
    return keepLonger(this.runtime, actor, form);
  }

  @Route({
    method: 'POST',
    path: 'retention/terms',
    access: lengthening,
    body: longerTermForm,
    answer: longerTerm,
    status: 201,
    rule: 'R11',
    summary: { zh: '延长一类案卷的保管期限', en: 'Keep a class of files longer' },
  })
  lengthen(@Body() form: unknown, @Officer() actor: SignedIn): Promise<{ version: number }> {
    return lengthenTerm(this.runtime, actor, form);
  }

  @Route({
    method: 'POST',
    path: 'destructions',
    access: retentionReaders,
    body: destructionForm,
    answer: proposedDestruction,
    status: 201,
    rule: 'R11',
    summary: { zh: '编制销毁清册，报请审批', en: 'Propose files for destruction' },
  })
  propose(@Body() form: unknown, @Officer() actor: SignedIn): Promise<{ id: string }> {
    return proposeDestruction(this.runtime, actor, form);
  }

  @Route({
    method: 'POST',
    path: 'destructions/:id/approve',
    access: retentionReaders,
    body: destructionDecisionForm,
    answer: decidedDestruction,
    rule: 'R11',
    summary: { zh: '批准销毁', en: 'Approve a destruction' },
  })
  approve(@Param('id') id: string, @Body() form: unknown, @Officer() actor: SignedIn): Promise<DecidedDestruction> {
    return decideDestruction(this.runtime, actor, { id, approved: true, form });
  }

  @Route({
    method: 'POST',
    path: 'destructions/:id/refuse',
    access: retentionReaders,
    body: destructionDecisionForm,
    answer: decidedDestruction,
    rule: 'R11',
    summary: { zh: '不同意销毁', en: 'Refuse a destruction' },
  })
  refuse(@Param('id') id: string, @Body() form: unknown, @Officer() actor: SignedIn): Promise<DecidedDestruction> {
    return decideDestruction(this.runtime, actor, { id, approved: false, form });
  }

  @Route({
    method: 'POST',
    path: 'destructions/:id/withdraw',
    access: retentionReaders,
    answer: withdrawnDestruction,
    rule: 'R11',
    summary: { zh: '撤回本人提出的销毁清册', en: 'Withdraw one’s own record before it is decided' },
  })
  withdraw(@Param('id') id: string, @Officer() actor: SignedIn): Promise<{ id: string }> {
    return withdrawDestruction(this.runtime, actor, id);
  }

  @Route({
    method: 'GET',
    path: 'destructions/:id/document',
    access: retentionReaders,
    query: formatQuery,
    media: fileMedia,
    rule: 'R11',
    summary: { zh: '销毁清册的 Word 或 PDF 文件', en: 'An approved record of destruction as a Word or PDF file' },
  })
  async document(
    @Param('id') id: string,
    @Query() query: unknown,
    @Officer() reader: SignedIn,
  ): Promise<StreamableFile> {
    const { format } = parsed(formatQuery, query);
    return fileAnswer(destructionPaper(await signedDestruction(this.runtime, reader, id)), format);
  }

  @Route({
    method: 'GET',
    path: 'destroyed-matters/:number',
    access: 'staff',
    answer: remains,
    rule: 'R11',
    summary: { zh: '已销毁案卷的保留信息', en: 'What is left of a matter whose file was destroyed' },
  })
  remains(@Param('number') number: string, @Officer() reader: SignedIn): Promise<Remains> {
    return readRemains(this.runtime, reader, number);
  }
}
