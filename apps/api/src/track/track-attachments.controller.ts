import { attach, mayAttach, receiptForm, type PersonalData } from '@banjie/office';
import { type Runtime } from '@banjie/runtime';
import { petitioner } from '@banjie/workflows';
import { Controller, Inject, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { keepFile } from '../attachments/upload.js';
import type { VirusScan } from '../attachments/virus-scan.js';
import { Route } from '../http/endpoint.js';
import { PERSONAL_DATA, STRANGERS_RUNTIME, VIRUS_SCAN } from '../tokens.js';
import { ReceiptAccess } from './receipt-access.js';
import { fileAdded, type FileAdded } from './track-answers.js';

@Controller('api')
export class TrackAttachmentsController {
  constructor(
    @Inject(STRANGERS_RUNTIME) private readonly runtime: Runtime,
    @Inject(PERSONAL_DATA) private readonly personal: PersonalData,
    @Inject(VIRUS_SCAN) private readonly scanner: VirusScan,
    private readonly door: ReceiptAccess,
  ) {}

  /** Number and code come before the file: without them not a byte of it is read. */
  @Route({
    method: 'POST',
    path: 'track/attachments',
    access: 'petitioner',
    upload: receiptForm,
    answer: fileAdded,
    status: 201,
    rule: 'R2',
    summary: { zh: '群众上传补充材料', en: 'A petitioner adds a file' },
  })
  async attach(@Req() request: FastifyRequest): Promise<FileAdded> {
    let number = '';
    const admit = async (fields: Readonly<Record<string, string>>): Promise<string> => {
      ({ number } = await this.door.caseOf(fields, request.ip));
      await mayAttach(this.runtime, { number, actor: petitioner, as: 'petitioner' });
      return `receipt ${number}`;
    };
    const { name, size } = await keepFile(request, { admit, scanner: this.scanner }, (file) =>
      attach(this.runtime, this.personal, { number, actor: petitioner, as: 'petitioner', file }),
    );
    return { name, size };
  }
}
