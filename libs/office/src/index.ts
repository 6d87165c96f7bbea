export { readAbsences } from './absences/absence-list.js';
export { alertToAbsences, nextAbsence } from './absences/alert-to-absences.js';
export { approveAbsence, endAbsence } from './absences/decide-absence.js';
export { absenceForm, endAbsenceForm } from './absences/forms.js';
export { recordAbsence, type Recorded } from './absences/record-absence.js';
export { readAccountability, type AccountabilityCase } from './accountability/accountability-case.js';
export { readAccountabilityList } from './accountability/accountability-list.js';
export type { Clue } from './accountability/clues.js';
export { readLedger, yearQuery, type Ledger } from './accountability/ledger.js';
export { readDueConsequences, type DueConsequence } from './accountability/consequences-due.js';
export {
  meritListForm,
  prepareMeritList,
  preparerRoles,
  readMeritLists,
  signMeritList,
  signedMeritList,
  signerRoles,
  type ShownMeritList,
} from './accountability/merit-list/merit-lists.js';
export { mergedForm, openTogether } from './accountability/open-together.js';
export { boardQuery, boardUnits, readBoard, type DisciplineBoard } from './discipline-board/board.js';
export { clueGroupsQuery, readClueGroups, type ClueGroup, type ClueGroups } from './discipline-board/clue-groups.js';
export { boardFigures } from './discipline-board/figures.js';
export { ledgersQuery, readLedgers, type LedgerLine, type Ledgers } from './discipline-board/ledgers.js';
export {
  boardMattersQuery,
  readBoardMatters,
  type BoardMatter,
  type BoardMatters,
} from './discipline-board/matters.js';
export { readTrends, trendFigures, type Trends } from './discipline-board/trends.js';
export { openAccountability, clueForm } from './accountability/open-accountability.js';
export type { AccountabilityItem } from './accountability/proceedings.js';
export {
  attachmentsAtMost,
  attach,
  mayAttach,
  type CheckedFile,
  type AttachmentReceipt,
} from './attachments/attach.js';
export { openFileForm, openFileToUnit } from './attachments/open-to-unit.js';
export { readAttachment } from './attachments/read-attachment.js';
export { callBacksQuery, readCallBacks, type CallBackPage } from './call-back/call-backs.js';
export { scriptOf, type CallScript } from './call-back/script-of.js';
export type { AllowedAct } from './case-page/allowed-acts.js';
export { readCasePage } from './case-page/case-page.js';
export type { CasePage, Deadline, OtherPetition, ToldEntry } from './case-page/shapes.js';
export { registrationEntering } from './correction/entering.js';
export type { ShownCorrection } from './correction/shown-corrections.js';
export { officeRegime, createRuntime } from './create-runtime.js';
export { casesQuery, findCases, type FoundCases } from './dashboard/cases.js';
export { periodQuery, readDashboard } from './dashboard/dashboard.js';
export { satisfactionSubjects, type Dashboard } from './dashboard/shapes.js';
export { readDecisionBasis, type DecisionBasis } from './decisions/decision-basis.js';
export { decisionsQuery, readDecisions, type DecisionItem } from './decisions/decisions.js';
export { find, foundBy, type Found } from './find/find.js';
export { findForm } from './find/find-form.js';
export { formSchema, type FormSchema } from './forms/form-schema.js';
export { readMenuCounts, type MenuCounts } from './menu/menu-counts.js';
export {
  chooseMail,
  claimDigests,
  digestFailed,
  digestSent,
  mailChoiceForm,
  readMailChoice,
  type ClaimedDigest,
  type MailChoice,
} from './inbox/mail-digest.js';
export { inboxQuery, lettersRead, markShownAsRead, openLetter, readInbox, type Inbox } from './inbox/inbox.js';
export { duplicateForm, likenesses, suggestionsAtMost } from './intake/duplicate-check.js';
export { lookAtTyped, type LookedAt } from './intake/typed-so-far.js';
export {
  isRegisteredOnline,
  registerOnline,
  onlineContact,
  nameOnlineContact,
  onlineForm,
  onlineContactForm,
  type OnlineReceipt,
} from './intake/online-petition.js';
export { disciplineUnit } from './intake/discipline-unit.js';
export { register, type RegistrationReceipt } from './intake/register.js';
export { idTypes } from './intake/id-number.js';
export { registrationForm } from './intake/registration-form.js';
export { linkKinds, linkForm, unlinkForm } from './links/link-form.js';
export { link, unlink, type LinkReceipt } from './links/link.js';
export { readWaitingLists, type WaitingLists } from './live/waiting-lists.js';
export { eventVisibilityOf, type HeardEvent } from './live/event-visibility.js';
export { deliveredTo } from './notices/delivered-to.js';
export { issueNotices, type NoticeContext, type NoticeTemplates } from './notices/issue.js';
export { settle } from './notices/leased-outbox.js';
export { claimMails, mailSent, mailFailed, type ClaimedMail } from './notices/mail-ledger.js';
export { petitionersNotice, readableNotice } from './notices/readable-notice.js';
export { retryDelivery } from './operations/deliveries.js';
export { readHealth, type Health, type QueueState } from './operations/health.js';
export { WriteCheck } from './operations/write-check.js';
export { readOperationsPage, type OperationsPage } from './operations/operations-page.js';
export { readOperations } from './operations/reading.js';
export { askForSweep, sweepIsAsked } from './operations/sweep.js';
export { queues, wakeUpId, horizonMs } from './operations/wake-ups.js';
export { setClearance } from './organisation/clearance.js';
export { readDirectory, type Directory } from './organisation/directory.js';
export { lacksStaff, firstRun, firstRunSteps, type FirstRun } from './organisation/first-run.js';
export {
  addUnitForm,
  changeUnitForm,
  closeUnitForm,
  addOfficerForm,
  changeOfficerForm,
  deactivateForm,
  reasonForm,
  clearanceForm,
  officeNameForm,
  ownPasswordForm,
} from './organisation/forms.js';
export { foundOffice } from './organisation/found-office.js';
export { holdingsOf } from './organisation/holdings.js';
export { importColumns, type ImportKind, type CsvRow } from './organisation/import-lines.js';
export { previewImport, runImport, type ImportPreview, type Imported } from './organisation/import.js';
export { changeOfficer, deactivateOfficer, reactivateOfficer, type Leaving } from './organisation/change-officer.js';
export { addOfficer, type NewAccount } from './organisation/officers.js';
export {
  readOfficeContact,
  readOrganisation,
  type OfficeContact,
  type Organisation,
} from './organisation/organisation.js';
export { hashPassword, isPasswordAtSignIn } from './organisation/password.js';
export { resetPassword, checkedOwnPassword, replaceOwnPassword } from './organisation/passwords.js';
export { organisationLog } from './organisation/record.js';
export { closeUnit, type UnitClosed } from './organisation/merging/close-unit.js';
export { dashboardReaders } from './dashboard/readers.js';
export { askExport, type AskedExport } from './exports/ask-export.js';
export { decideExport } from './exports/decide-export.js';
export { exportDecisionForm, exportForm } from './exports/forms.js';
export { mayAskFor } from './exports/lists.js';
export { readExports, type ExportPage } from './exports/read-exports.js';
export { recordDownload, takeExport } from './exports/take-export.js';
export { withdrawExport } from './exports/withdraw-export.js';
export { previewMerger, type MergerPreview } from './organisation/merging/merger-preview.js';
export { moveMatters } from './organisation/merging/move-matters.js';
export { renameOffice, addUnit, changeUnit, reopenUnit } from './organisation/units.js';
export { checkNobodyElseNamed } from './notices/others-in-papers.js';
export { owedPapers } from './notices/owed-papers.js';
export { checkDataKey } from './personal-data/data-key.js';
export { dataKeySetting } from './personal-data/data-key-setting.js';
export { keyFingerprint, PersonalData } from './personal-data/personal-data.js';
export { refreshCanonicalForms } from './personal-data/refresh-canonical-forms.js';
export { unnamingForms } from './personal-data/unnaming-forms.js';
export { destructionDecisionForm, destructionForm, keepLongerForm, longerTermForm } from './retention/forms.js';
export { decideDestruction, type DecidedDestruction } from './retention/decide-destruction.js';
export { destroyApproved } from './retention/destroy-approved.js';
export { keepLonger } from './retention/keep-longer.js';
export { proposeDestruction } from './retention/propose-destruction.js';
export { readRemains, type Remains } from './retention/remains.js';
export { readRetention, type RetentionPage } from './retention/retention-page.js';
export { signedDestruction } from './retention/signed-destruction.js';
export { lengthenTerm } from './retention/terms.js';
export { withdrawDestruction } from './retention/withdraw-destruction.js';
export { retentionReaders } from './retention/who-may.js';
export { reveal, recordNamesGiven, revealForm, type Revealed } from './personal-data/reveal.js';
export { pictureInWords, type PictureInWords } from './pictures/picture-in-words.js';
export { assignTogether, assignTogetherForm, type AssignedMatter } from './queue/assign-together.js';
export { queueChoices, type QueueChoices } from './queue/queue-choices.js';
export { queueFilters } from './queue/queue-filters.js';
export { queueTabs } from './queue/tabs.js';
export { handledQuery, readHandled } from './queue/handled.js';
export { readQueueCounts, type QueueCounts } from './queue/queue-counts.js';
export type { Matter } from './queue/matter.js';
export { readByPetitioner, recordPaperRead } from './read-log/record-reads.js';
export { readKindLabels } from './read-log/kinds.js';
export { readLogQuery, readLogReaders, readReadLog, type ReadLogPage } from './read-log/read-log.js';
export { queueQuery, readQueue } from './queue/queue.js';
export { readViews, removeView, savedViewForm, saveView, type SavedView } from './queue/saved-views.js';
export type { QueueItem, QueueListItem, QueuePage } from './queue/shapes.js';
export { readRegister, readRegisters } from './registers/read-register.js';
export { registerFilters, registerQuery } from './registers/register-filters.js';
export { keepColumns, registerLayoutForm } from './registers/register-layout.js';
export type { RegisterTotals } from './registers/register-lines.js';
export { readRegisterTotals } from './registers/register-totals.js';
export type { RegisterPage, RegisterTitle, ShownColumn } from './registers/shapes.js';
export { enterLetters, type EnteredLetter } from './paper-delivery/enter-letters.js';
export { openByPetitioner } from './paper-delivery/open-by-petitioner.js';
export { orderText, type OrderedText } from './paper-delivery/order-text.js';
export { letterTable } from './paper-delivery/table-rows.js';
export { readUndelivered, undeliveredQuery, type UndeliveredPage } from './paper-delivery/undelivered.js';
export type { ReviewSoFar } from './review/review-so-far.js';
export { lookBack } from './look-back/look-back.js';
export {
  changeList,
  importList,
  listChange,
  listLines,
  previewList,
  readList,
  type ListLine,
  type ListPreview,
} from './settings/office-lists.js';
export {
  previewCalendar,
  loadCalendar,
  previewLimit,
  changeLimit,
  limitForm,
  type Changed,
} from './settings/change-settings.js';
export { limitsInForce } from './settings/limits-in-force.js';
export type { ShownDraft } from './sign-off/shown-drafts.js';
export { changeSignOff, signOffForm, signOffInForce } from './settings/sign-off.js';
export { recordReport, reportForm, tellDelivery } from './sending/report.js';
export {
  sendingConfig,
  sendingEnvironment,
  sendingIsPartial,
  sendingIsWhole,
  type SendingConfig,
} from './sending/sending-config.js';
export { clocksApartS, isSigned, signatureOf } from './sending/signature.js';
export {
  claimTexts,
  messagePlace,
  textAccepted,
  textGivenUp,
  textPutOff,
  type ClaimedText,
} from './sending/text-ledger.js';
export { readSupervision, supervisionQuery, type SupervisionItem } from './supervision/supervision.js';
export type { PetitionerAct } from './track/petitioner-acts.js';
export { caseOfReceipt, receiptForm } from './track/receipt.js';
export { trackedMatter, type TrackedMatter } from './track/tracked-matter.js';
export { foundTrialOffice } from './trial-office/found.js';
export {
  townshipName,
  handlingUnits,
  trialUnits,
  trialOfficers,
  trialCompetence,
  trialClearance,
} from './trial-office/township.js';
