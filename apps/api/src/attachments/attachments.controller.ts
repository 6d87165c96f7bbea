import {
  attach,
  mayAttach,
  openFileForm,
  openFileToUnit,
  readAttachment,
  type AttachmentReceipt,
  type PersonalData,
} from '@banjie/office';
import type { Runtime } from '@banjie/runtime';
import { Body, Controller, Header, Inject, Param, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Officer, type SignedIn } from '../access/officer-in-session.js';
import { Route } from '../http/endpoint.js';
import { PERSONAL_DATA, RUNTIME, VIRUS_SCAN } from '../tokens.js';
import { attachmentReceipt, openedFile } from './attachment-answer.js';
import { fileKinds } from './file-kind.js';
import { keepFile } from './upload.js';
import type { VirusScan } from './virus-scan.js';

/** Files of a case, for whoever may read the case (R2, R12). */
@Controller('api')
export class AttachmentsController {
  constructor(
    @Inject(RUNTIME) private readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
    @Inject(VIRUS_SCAN) private readonly scanner: VirusScan,
  ) {}

  @Route({
    method: 'POST',
    path: 'petitions/:number/attachments',
    access: 'staff',
    upload: z.strictObject({}),
    answer: attachmentReceipt,
    status: 201,
    rule: 'R2',
    summary: { zh: '添加附件', en: 'Attach a file' },
  })
  async attach(
    @Param('number') number: string,
    @Officer() actor: SignedIn,
    @Req() request: FastifyRequest,
  ): Promise<AttachmentReceipt> {
    const admit = async (): Promise<string> => {
      await mayAttach(this.runtime, { number, actor });
      return `officer ${actor.id}`;
    };
    return keepFile(request, { admit, scanner: this.scanner }, (file) =>
      attach(this.runtime, this.personal, { number, actor, file }),
    );
  }

  @Route({
    method: 'POST',
    path: 'petitions/:number/attachments/:id/open-to-unit',
    access: 'staff',
    body: openFileForm,
    answer: openedFile,
    rule: 'R12',
    summary: { zh: '把保密件的附件给承办单位看', en: 'Open a file of a confidential matter to the unit' },
  })
  openToUnit(
    @Param('number') number: string,
    @Param('id') id: string,
    @Body() form: unknown,
    @Officer() actor: SignedIn,
  ): Promise<{ id: string }> {
    return openFileToUnit(this.runtime, this.personal, { number, id, form, actor });
  }

  @Route({
    method: 'GET',
    path: 'petitions/:number/attachments/:id',
    access: 'staff',
    media: Object.values(fileKinds).map(({ media }) => media),
    rule: 'R2',
    summary: { zh: '下载附件', en: 'Download an attached file' },
  })
  // Opened by itself, nothing in it runs or is loaded.
  @Header('content-security-policy', "default-src 'none'; sandbox")
  async file(
    @Param('number') number: string,
    @Param('id') id: string,
    @Officer() reader: SignedIn,
  ): Promise<StreamableFile> {
    const { name, media, bytes } = await readAttachment(this.runtime, this.personal, reader, { number, id });
    // Never shown in the page of the office: what is in it is somebody else's.
    const disposition = `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent(name)}`;
    return new StreamableFile(bytes, { type: media, disposition, length: bytes.length });
  }
}
