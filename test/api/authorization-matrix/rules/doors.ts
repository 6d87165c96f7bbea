import type { Door } from './words.js';

interface DoorRule {
  /** Rule and why, in a few words. */
  rule: string;
  may: Door;
  operations: readonly string[];
}

const registrars = ['receptionist', 'handler', 'unitHead', 'coordinator', 'leader', 'principalLeader', 'disciplineOfficer'] as const;

/**
 * Who may ask for what at all. Where an operation is about one matter, this is only the first question; which matters a
 * person may read and what they may do to them is in reading.ts and acts.ts. Every operation is in exactly one row.
 */
export const doors: readonly DoorRule[] = [
  { rule: 'R10 the petitioner’s door, opened by number and code', may: 'everybody', operations: [
    'POST /track', 'POST /track/acts/{act}', 'POST /track/attachments', 'POST /track/notices/{id}/document'] },
  { rule: 'R2 online registration (网上)', may: 'everybody', operations: ['POST /petitions/online'] },
  { rule: 'signing in and out, and what says nothing of any matter', may: 'everybody', operations: [
    'POST /session', 'DELETE /session', 'GET /health', 'GET /health/live', 'GET /health/serving', 'GET /openapi.json'] },
  { rule: 'one’s own: session, password, queue, views, inbox, live changes, decisions', may: 'staff', operations: [
    'GET /session', 'POST /session/password', 'GET /queue', 'GET /queue/choices', 'GET /queue/views', 'POST /queue/views', 'DELETE /queue/views/{name}',
    'GET /inbox', 'POST /inbox/{id}/read', 'GET /events', 'GET /decisions'] },
  { rule: 'what the whole office knows: units and names, calendar, limits, categories, procedures, the form', may: 'staff', operations: [
    'GET /directory', 'GET /calendar', 'GET /calendar/{year}', 'GET /limits', 'GET /categories', 'GET /pictures/{kind}', 'GET /petitions/schema'] },
  { rule: 'R1 R12 a matter, for whoever may read it (reading.ts)', may: 'staff', operations: [
    'GET /petitions/{number}', 'GET /petitions/{number}/attachments/{id}', 'POST /petitions/{number}/attachments', 'POST /petitions/{number}/people/{id}/reveal',
    'GET /notices/{id}/document', 'GET /notices/{id}/delivery-record'] },
  { rule: 'R5 R6 the lists of supervision and accountability, each line for whom it is (reading.ts)', may: 'staff', operations: [
    'GET /supervision', 'GET /accountability', 'GET /accountability/{id}', 'GET /ledger/{officer}'] },
  { rule: 'R1 R2 whoever meets the public registers, sees what was there before and links it', may: registrars, operations: [
    'POST /petitions', 'POST /petitions/seen-before', 'POST /petitions/{number}/links', 'POST /petitions/{number}/links/{id}/unlink'] },
  { rule: 'R6 a clue is entered by the committee and the efficiency office', may: ['disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer'], operations: ['POST /accountability'] },
  { rule: 'R15 figures and the cases behind them', may: ['leader', 'principalLeader', 'disciplineOfficer', 'disciplineSecretary', 'efficiencyOfficer', 'coordinator', 'auditor', 'systemAdministrator'],
    operations: ['GET /dashboard', 'GET /petitions'] },
  { rule: 'R3 calendar and limits are the system administrator’s to set', may: ['systemAdministrator'], operations: [
    'POST /calendar', 'POST /calendar/preview', 'POST /limits', 'POST /limits/preview', 'POST /categories', 'GET /online-contact', 'POST /online-contact'] },
  { rule: 'operations are the system administrator’s', may: ['systemAdministrator'], operations: [
    'GET /operations', 'GET /operations/stray-timers', 'POST /operations/sweep', 'POST /operations/deliveries/{id}/retry', 'GET /metrics', 'POST /trial/clock', 'GET /first-run'] },
  { rule: '三员 the three administrators see the organisation and its record', may: ['systemAdministrator', 'securityAdministrator', 'auditor'], operations: [
    'GET /organisation', 'GET /organisation/log', 'GET /organisation/officers/{id}/holdings'] },
  { rule: '三员 units and new accounts are the system administrator’s', may: ['systemAdministrator'], operations: [
    'POST /organisation/name', 'POST /organisation/units', 'POST /organisation/units/{id}', 'POST /organisation/units/{id}/close', 'POST /organisation/units/{id}/reopen',
    'POST /organisation/officers', 'GET /organisation/export/{kind}', 'GET /organisation/template/{kind}', 'POST /organisation/import/{kind}', 'POST /organisation/import/{kind}/preview'] },
  { rule: '三员 accounts: the system administrator’s, those of supervisors the security administrator’s', may: ['systemAdministrator', 'securityAdministrator'], operations: [
    'POST /organisation/officers/{id}', 'POST /organisation/officers/{id}/deactivate', 'POST /organisation/officers/{id}/reactivate', 'POST /organisation/officers/{id}/password'] },
  { rule: 'R12 clearance for the sealed lane is the security administrator’s', may: ['securityAdministrator'], operations: ['POST /organisation/officers/{id}/clearance'] },
];
