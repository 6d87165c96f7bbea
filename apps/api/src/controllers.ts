import type { Type } from '@nestjs/common';
import { AbsencesController } from './absences/absences.controller.js';
import { AccountabilityController } from './accountability/accountability.controller.js';
import { MeritListsController } from './accountability/merit-lists.controller.js';
import { LedgerController } from './accountability/ledger.controller.js';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { SessionController } from './access/session.controller.js';
import { ActsController, aliasControllers } from './acts/acts.controller.js';
import { OfficeListsController } from './intake/office-lists.controller.js';
import { DisciplineBoardController } from './discipline-board/board.controller.js';
import { DashboardController } from './dashboard/dashboard.controller.js';
import { CallBackController } from './call-back/call-back.controller.js';
import { CasePageController } from './case-page/case-page.controller.js';
import { DecisionsController } from './decisions/decisions.controller.js';
import { DeliveriesController } from './deliveries/deliveries.controller.js';
import { DirectoryController } from './organisation/directory.controller.js';
import { PictureController } from './pictures/picture.controller.js';
import { QueueController } from './queue/queue.controller.js';
import { DocumentsController } from './documents/documents.controller.js';
import { SupervisionController } from './supervision/supervision.controller.js';
import { HealthController } from './health/health.controller.js';
import { EventsController } from './live/events.controller.js';
import { ExportsController } from './exports/exports.controller.js';
import { FindController } from './find/find.controller.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { OpenApiController } from './http/openapi.controller.js';
import { InboxController } from './inbox/inbox.controller.js';
import { MenuController } from './menu/menu.controller.js';
import { IntakeController } from './intake/intake.controller.js';
import { OperationsController } from './operations/operations.controller.js';
import { OnlineController } from './online/online.controller.js';
import { LinksController } from './links/links.controller.js';
import { ImportController } from './organisation/import.controller.js';
import { OfficersController } from './organisation/officers.controller.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { PeopleController } from './people/people.controller.js';
import { ReadLogController } from './read-log/read-log.controller.js';
import { RetentionController } from './retention/retention.controller.js';
import { RegistersController } from './registers/registers.controller.js';
import { SendingController } from './sending/sending.controller.js';
import { SettingsController } from './settings/settings.controller.js';
import { TrackAttachmentsController } from './track/track-attachments.controller.js';
import { TrackDocumentsController } from './track/track-documents.controller.js';
import { TrackController } from './track/track.controller.js';
import { TrialClockController } from './trial/trial-clock.controller.js';

/** Every door of the office. */
export const controllers: readonly Type[] = [
  AbsencesController,
  AccountabilityController,
  DisciplineBoardController,
  ActsController,
  ...aliasControllers,
  AttachmentsController,
  CallBackController,
  CasePageController,
  OfficeListsController,
  DashboardController,
  DecisionsController,
  DeliveriesController,
  DirectoryController,
  DocumentsController,
  EventsController,
  ExportsController,
  FindController,
  HealthController,
  ImportController,
  InboxController,
  IntakeController,
  LedgerController,
  LinksController,
  MenuController,
  MeritListsController,
  MetricsController,
  OfficersController,
  OnlineController,
  OpenApiController,
  OperationsController,
  OrganisationController,
  PeopleController,
  PictureController,
  QueueController,
  ReadLogController,
  RetentionController,
  RegistersController,
  SendingController,
  SessionController,
  SettingsController,
  SupervisionController,
  TrackAttachmentsController,
  TrackController,
  TrackDocumentsController,
  TrialClockController,
];
