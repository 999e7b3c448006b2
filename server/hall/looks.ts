import type { Holder } from '../../protocol/commands.ts';
import type { DocumentKind } from '../../protocol/documents.ts';
import type { Letterhead } from '../../protocol/letterhead.ts';
import type { Span } from '../../protocol/text.ts';
import type { LongerLooks } from '../posts/longer-hours.ts';
import type { CaseDueLooks } from '../cases/case-due-looks.ts';
import type { CaseLooks } from '../cases/case-looks.ts';
import type { AskLooks } from '../posts/ask-looks.ts';
import type { CrowdOfLine } from '../queue/forecast.ts';
import type { CasePaperLooks } from '../cases/paper-looks.ts';
import type { GuideLooks, SampleLooks } from '../cases/guide-looks.ts';
import type { CaseDayLooks } from '../cases/case-day-looks.ts';
import type { DeskLooks } from '../cases/desk-looks.ts';
import type { LeaveLooks } from '../posts/leave-looks.ts';
import type { CounterNow } from '../posts/counter.ts';
import type { AttendanceLooks } from '../posts/attendance-looks.ts';
import type { DutyLooks } from '../posts/duty-looks.ts';
import type { RotaLooks } from '../posts/rota-looks.ts';
import type { Ticket } from '../queue/ticket.ts';
import type { AlertLooks } from './alert-facts.ts';
import type { CalendarLooks } from './calendar-looks.ts';
import type { Hall } from './hall.ts';
import type { PhotoLooks } from './photo-looks.ts';
import type { StaffMember } from './staff.ts';
import type { BreachLooks } from '../cases/breach-looks.ts';
import type { FeeLooks } from '../cases/fee-looks.ts';

export interface DeviceRow {
  id: string;
  kind: string;
  label: string;
  state: 'pending' | 'accepted' | 'revoked';
  printer: string | null;
  codeUntil: number | null;
}
export interface HelpRow {
  id: string;
  device: string;
  place: string;
  needs: string[];
  at: number;
  state: 'asked' | 'answered' | 'over';
  by: string | null;
  answeredAt: number | null;
}

/** A slip on its way, as commands are answered. */
export interface JobAnswer {
  id: string;
  printer: string;
  document: DocumentKind;
  ticket: string | null;
  reprint: number;
  state: string;
}

export type Forecaster = (line: string, ahead: number) => { counters: number; span: Span } | null;

/** What a rule may ask of the hall. Every question is answered by index, none by a scan. */
export interface Looks
  extends DutyLooks,
    DeskLooks,
    CaseDayLooks,
    BreachLooks,
    FeeLooks,
    AttendanceLooks,
    LeaveLooks,
    RotaLooks,
    AskLooks,
    AlertLooks,
    LongerLooks,
    CalendarLooks,
    CaseLooks,
    CaseDueLooks,
    CasePaperLooks,
    PhotoLooks,
    GuideLooks,
    SampleLooks {
  hall: Hall;
  ticket(id: number): Ticket | null;
  ticketByRef(ref: string): Ticket | null;
  ticketByToken(token: string): Ticket | null;
  counter(number: number): CounterNow | null;
  counters(): CounterNow[];
  /** The counter a person has open now. */
  counterOf(jobNo: string): number | null;
  /** The lines a counter calls from: its queues within the authority of who stands there, and its own line. */
  linesOf(counter: CounterNow): string[];
  /** The first ticket of every (line, rate). */
  heads(lines: readonly string[]): Ticket[];
  /** The first `count` of some lines in calling order. */
  next(lines: readonly string[], count: number, now: number): Ticket[];
  waitingIn(line: string): number;
  /** How many are called before this ticket. */
  aheadOf(ticket: Ticket, now: number): number;
  /** The forecast for somebody with `ahead` people before them in a line; null when no counter of it is at work. */
  forecast(line: string, ahead: number, now: number): ReturnType<Forecaster>;
  /** The same for many lines of one moment. */
  forecasts(now: number): Forecaster;
  /** What the forecast is made from; with other counters than those of now: what would be if these stood there. */
  crowds(now: number, counters?: readonly CounterNow[]): (line: string, ahead: number) => CrowdOfLine | null;
  /** Mean seconds a visit for this service takes, as learned so far. */
  meanOfService(service: string): number;
  lastNumber(day: string, letter: string): number;
  issuedOf(day: string, service: string): number;
  lastIssueBy(device: string): number | null;
  nextTicketId(): number;
  /** A live ticket of the same holder in the same queue. */
  liveTicketOf(holderMark: string, queue: string): Ticket | null;
  /** How many slips of a document were asked for so far; one that another printer took over counts once. */
  slipsOf(ticket: number, document: DocumentKind): number;
  /** The newest slip of a ticket. */
  lastJobOf(ticket: number): JobAnswer | null;
  /** The newest test page, right after it was asked for. */
  lastTestPage(): JobAnswer | null;
  job(id: string): JobAnswer | null;
  letterhead(): Letterhead;
  maskedHolder(ticket: Ticket): { name?: string; idNo?: string; phone?: string } | null;
  staff(jobNo: string): StaffMember | null;
  present(jobNo: string): boolean;
  device(id: string): DeviceRow | null;
  /** The screen that shows this code, also when the code has lapsed. */
  deviceByCode(code: string): DeviceRow | null;
  pendingDevices(now: number): number;
  help(id: string): HelpRow | null;
  openHelps(): HelpRow[];
  /** 128 bits nobody can guess, for tokens. */
  freshToken(): string;
  /** Six digits not in use by a device that waits to be accepted. */
  freshCode(): string;
  sealHolder(holder: Holder, ref: string): string;
  /** Null when the holder said nothing that tells people apart. */
  markHolder(holder: Holder): string | null;
  hashToken(token: string): string;
}
