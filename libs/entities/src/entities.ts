import { Breach, Clue, LedgerEntry } from './accountability/breach.js';
import { MeritList } from './accountability/merit-list.js';
import { BreachRuling } from './accountability/breach-ruling.js';
import { Attachment } from './case/attachment.js';
import { AttachmentOpened, PetitionAsWritten } from './case/confidential.js';
import { CaseLink } from './case/case-link.js';
import { CaseFile, NumberSeries } from './case/case-file.js';
import { DenialConfirmation } from './case/denial-confirmation.js';
import { Petition, Petitioner } from './case/petition.js';
import { PetitionTerms } from './case/petition-terms.js';
import { PetitionWords } from './case/petition-words.js';
import { NoticeSuperseded, RegistrationCorrection } from './case/registration-correction.js';
import { ReadLog } from './case/read-log.js';
import { DestructionItem, DestructionRecord, RetentionExtension, RetentionTerm } from './case/retention.js';
import { Reveal } from './case/reveal.js';
import { TextMessage } from './case/text-message.js';
import { Delivery, Notice } from './notice/notice.js';
import { CalendarYearRow, HistoryAnchor, LimitOverride, Office, SignOffDecision } from './office/office.js';
import { OperationAct } from './office/operation-act.js';
import { Absence, AbsenceAlert } from './organisation/absence.js';
import { Category } from './organisation/category.js';
import { Competence, Officer, SealedClearance } from './organisation/officer.js';
import { ExportDownload, ListExport } from './organisation/list-export.js';
import { OrganisationChange } from './organisation/organisation-change.js';
import { MailDigest } from './notice/mail-digest.js';
import { RegisterLayout } from './organisation/register-layout.js';
import { SavedView } from './organisation/saved-view.js';
import { FailedSignIn, Session } from './organisation/session.js';
import { Unit } from './organisation/unit.js';
import { UnitMerger, UnitMergerCase } from './organisation/unit-merger.js';
import { History } from './process/history.js';
import { Idempotency, Outbox } from './process/outbox.js';
import { Process } from './process/process.js';
import { Timer } from './process/timer.js';

export const entities = [
  Absence,
  AbsenceAlert,
  Attachment,
  AttachmentOpened,
  Breach,
  BreachRuling,
  CalendarYearRow,
  CaseFile,
  CaseLink,
  Category,
  Clue,
  Competence,
  Delivery,
  DenialConfirmation,
  DestructionItem,
  DestructionRecord,
  ExportDownload,
  FailedSignIn,
  History,
  HistoryAnchor,
  Idempotency,
  LedgerEntry,
  LimitOverride,
  ListExport,
  MeritList,
  Notice,
  NoticeSuperseded,
  NumberSeries,
  Office,
  Officer,
  OperationAct,
  OrganisationChange,
  Outbox,
  Petition,
  PetitionAsWritten,
  PetitionTerms,
  PetitionWords,
  Petitioner,
  Process,
  ReadLog,
  MailDigest,
  RegisterLayout,
  RegistrationCorrection,
  RetentionExtension,
  RetentionTerm,
  Reveal,
  SavedView,
  SealedClearance,
  Session,
  TextMessage,
  SignOffDecision,
  Timer,
  Unit,
  UnitMerger,
  UnitMergerCase,
];
