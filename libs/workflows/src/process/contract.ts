import type { z } from 'zod';
import type { Label } from '../policy/label.js';
import type { ClocksRun, Light } from './clock-run.js';

export const roles = [
  'receptionist',
  'handler',
  'unitHead',
  'coordinator',
  'leader',
  'principalLeader',
  'disciplineOfficer',
  'disciplineSecretary',
  'efficiencyOfficer',
  'callBackOfficer',
  'archivist',
  'systemAdministrator',
  'securityAdministrator',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Somebody as recusal knows them. */
export interface Person {
  id: string;
  unit: string;
}

/** Who does something. The runtime stamps it; it never comes from a request body. */
export interface Actor extends Person {
  roles: readonly Role[];
  /** The desks this person sits at for others now (代岗): each with its holder's id, unit and roles, and `deputy`. */
  seats?: readonly Actor[];
  /** Who really acts, where this is the desk of somebody else. */
  deputy?: Person;
  /** Whom this person stands in for: what shuts out one of them shuts out this person as well (R6). */
  standsFor?: readonly Person[];
  /** Their deputies and whom they stand in for: what one of these did counts as done by this person (R6). */
  oneWith?: readonly string[];
}

/** The person behind the matter, who has shown the code of the receipt; no member of staff, and alike in every case. */
export const petitioner: Actor = { id: 'petitioner', unit: '', roles: [] };

/** Whose act an event is: the holder of the desk, by whoever sits there. */
export type Doer = Person & Pick<Actor, 'deputy' | 'oneWith'>;

/** What every event carries besides its own fields. `at` is the office's clock, ISO 8601. */
export interface Stamp {
  at: string;
  by: Doer;
}

/** Input of every machine: its own facts plus the stamp of the event that opened it. */
export type Opening<Facts> = Facts & Stamp;

/** What every machine's context has: plain JSON only (a Date or a Map would not survive the database). */
export interface Clocked<Clock extends string = string> {
  clocks: ClocksRun<Clock>;
}

/**
 * Relations an officer can have to a process, evaluated by `decide` against its standing:
 * `unitMember`/`unitHead` are of the unit that must act now; `leaderInCharge` leads that unit by the competence list;
 * `petitioner` has shown the receipt's code of this very case; `reopeningDesk` is the coordination desk, where no leader ended
 * the matter; `secondPair` is the coordination desk or the unit's head, and where neither is there beside whoever proposed it a
 * leader; `countersigner` confirms a proposed correction of the register, where it would move a clock nobody of those answerable for
 * it; `committee`, `efficiencyOffice` and `seniorLeader` are parts that fall from rank to rank where those before are
 * recused (`policy/ranks.ts`); `caller` calls the petitioner back and has had no part in the answer; `registrar` enters the
 * superior organ's decision where it is that organ's to decide, or nobody
 * of the office is left to.
 */
export type Relation =
  | 'firstContact'
  | 'officerInCharge'
  | 'unitMember'
  | 'unitHead'
  | 'leaderInCharge'
  | 'filer'
  | 'subject'
  | 'petitioner'
  | 'reopeningDesk'
  | 'secondPair'
  | 'sender'
  | 'countersigner'
  | 'committee'
  | 'efficiencyOffice'
  | 'seniorLeader'
  | 'registrar'
  | 'caller'
  | Role;

/** The person behind the matter asked not to be named to the unit that handles it: since when, and who is kept from it (R12). */
export interface Confidential {
  /** ISO 8601: what was written before may name them. */
  since: string;
  /** Who has or had it. */
  officers: readonly string[];
  /** Whose heads are. */
  headsOf: readonly string[];
  /** Units complained of, all of whose people are. */
  accused: readonly string[];
  /** The petitioner has had an answer, and may be called back. */
  isAnswered: boolean;
}

/**
 * Where a process stands, as plain columns: feeds queues, notices and access. Pure function of the snapshot.
 * `unit`/`officer`/`desk` say who must act now: a unit, a named person of it, or a role (desk) of the whole office.
 */
export interface Standing {
  /** Dotted name of the leading state, e.g. `handling.working`. */
  stage: string;
  open: boolean;
  light: Light | null;
  unit: string | null;
  officer: string | null;
  desk: Role | null;
  firstContact: string | null;
  /** Who filed the denial, wrote the proposal … and so cannot decide on it. */
  filer: string | null;
  /** The officer the process is about. */
  subject: string | null;
  /** Officers who may not act here at all, whatever their role (回避). */
  recused: string[];
  /** Units that never handle this (a complaint about a unit never routes to it). */
  recusedUnits: string[];
  /** The unit of the officer complained of: its people may know of the matter, and it never gets it (R6). */
  notHandledBy?: string | null;
  /** The unit that answered, or is to: neither its head nor its leaders call the petitioner back (R10). */
  answeredBy?: string;
  /** Whom the matter complains of; the others recused declared it or were ordered (R6). */
  complainedOfficer?: string | null;
  /** Whose lateness a proposed correction would move: none of them countersigns it (R2, R5). Missing where no clock moves. */
  answerable?: { officers: readonly string[]; units: readonly string[]; desk: Role | null };
  /** Who may decide what waits for a decision here; empty where nothing does. */
  deciders: readonly Relation[];
  /** Whose step it waits for where that is no decision of the list; missing where it is that of the deciders. */
  awaits?: readonly Relation[];
  /** It is the superior organ's to decide, whoever of the office is free: by law (条例 35, 36), or because it decided before. */
  withSuperior?: boolean;
  /** What is decided, in the words of the list of decisions; there wherever `deciders` are. `clock`: where the decision has one of its own;
   * `answers`: the acts that decide it, missing where every act of the process does. */
  decision?: { subject: Label; reason: string | null; clock?: string; answers?: readonly string[] };
  /** Whom it recuses is shut out of the whole case and all its processes (R6, R12). */
  recusesFromCase?: boolean;
  /** A leader confirmed the end, or review and recheck are over: the desk alone does not reopen it (R4, R10). */
  endedByLeader?: boolean;
  /** Known to the committee and the leading group only (R6). */
  committeeOnly?: boolean;
  /** The subject has been told of it and has a part in it (申辩, R6). */
  subjectTold?: boolean;
  /** The unit supervised (R5). */
  supervisedUnit?: string | null;
  /** Supervised is the officer as a leader, not the unit (R4). */
  supervisedInPerson?: boolean;
  /** Who has had a part in the matter here: instructed, replied, signed off, decided (R6). */
  hadPart?: readonly string[];
  /** The matter is urgent and major by this process; `false` where it was found not to be. Missing where it says nothing (R9). */
  urgent?: boolean;
  /** A superior organ handed the matter down. */
  handedDown?: boolean;
  /** Who handed it over, while nobody has signed for it (R1). */
  sentBy?: string | null;
  /** Handed over and not signed for: the first contact stays answerable (R1). */
  handedOver?: boolean;
  /** The unit that handles the matter, or did until it ended. */
  handledBy?: string | null;
  /** Clocks of what the petitioner waits for now, the last one first where it runs; none once they have it (R3). */
  promised?: readonly string[];
  /** Who may not read the matter this one is to be joined to, and so does not confirm it (R2, R12). */
  keptFromOther?: readonly string[];
  /** Number of the matter this one was joined to and waits for (R2). */
  joinedTo?: string | null;
  /** Who came with the matter is kept from these; missing where the petitioner asked for nothing of the kind (R12). */
  confidential?: Confidential;
  /** Numbers of the matters it is or was joined with: no paper says to its petitioner who came with these (R12). */
  handledWith?: readonly string[];
}

/** Something a person may do: one act = one event of one machine. Its schema serves HTTP, OpenAPI and forms. */
export interface ActOf<Kind extends string, Clock extends string> {
  /** Verb as in the URL, camelCase: `signFor`. */
  name: string;
  process: Kind;
  /** Past tense as in the history: `SIGNED_FOR`. */
  event: string;
  /** The rule the act carries out, e.g. `R1`. */
  rule: string;
  label: Label;
  payload: z.ZodObject;
  /** Any one of these suffices. */
  who: readonly Relation[];
  /**
   * Where guards turn on the form: fields of it as none of them refuses. Whether a state takes the act is asked with them
   * before anybody has entered anything; what a person enters is judged when they act.
   */
  asIf?: Readonly<Record<string, unknown>>;
  /**
   * A record of other matters that its guards turn on, by the name under which the office looks it up (`createEngine`): said
   * with the event as `onRecord`, and never accepted from a form; with such as none of them refuses, as in `asIf`.
   */
  consults?: { record: string; asIf: object };
  /** Its guards turn on what the office itself has laid down: said with the event as `officeRules`, by no form. */
  underRules?: boolean;
  /**
   * Its form holds what a register keeps (names, numbers, words of people), by the name of that register: the office enters it
   * there, and the machine and the history are told in place of the form what was changed and no word of it (R12).
   */
  enters?: string;
  /** What to do where the state refuses the act, in place of the general words. */
  whyNot?: Label;
  /** Whom the act shuts out of the case: whoever does it, or whom its `officer` names (R6). */
  recuses?: 'actor' | 'officer';
  /** The clock that it lengthens: whoever decides is shown when it would end. */
  prolongs?: string;
  /**
   * It may be done to several matters of a list at once: its form may be left empty, and it takes nothing from anybody. Never one
   * that refuses, ends or prolongs what somebody waits for: each of these is read before it is done (R4).
   */
  together?: boolean;
  /**
   * One form may be sent for several rows of a list: it demands something and takes nothing from anybody. Never one that refuses,
   * ends or prolongs.
   */
  oneForm?: boolean;
  /** The clock whose term it must be done in; a process that this clock has ended says so in its `lapsed`. */
  within?: Clock;
}
