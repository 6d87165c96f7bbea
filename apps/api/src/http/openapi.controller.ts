import { officeRegime } from '@banjie/office';
import { Controller, Header } from '@nestjs/common';
import { z } from 'zod';
import { Route } from './endpoint.js';
import { declaredEndpoints } from './declared-endpoints.js';
import { openApiDocument } from './openapi.js';

const documentAnswer = z.looseObject({ openapi: z.literal('3.1.0') });

@Controller('api')
export class OpenApiController {
  @Route({
    method: 'GET',
    path: 'openapi.json',
    access: 'public',
    answer: documentAnswer,
    summary: { zh: '接口说明', en: 'This document' },
  })
  @Header('cache-control', 'public, max-age=300')
  document(): object {
    return openApiDocument(declaredEndpoints(), officeRegime().definitions());
  }
}
