import type { Outcome } from '../../protocol/case-outcome.ts';
import type { DeviceKind } from '../../protocol/commands.ts';
import type { Letterhead } from '../../protocol/letterhead.ts';
import type { Text } from '../../protocol/text.ts';
import type { Language, Shape, Span } from '../../protocol/text.ts';
import type { CaseFact, CasesRecounted } from '../cases/case-facts.ts';
import type { AskFact } from '../posts/ask-facts.ts';
import type { CasePaperFact } from '../cases/paper-facts.ts';
import type { GuideFact, SampleFact } from '../cases/guide-facts.ts';
import type { DeskFact } from '../cases/desk-facts.ts';
import type { LongerHoursFact } from '../posts/longer-hours-facts.ts';
import type { LeaveFact } from '../posts/leave-facts.ts';
import type { WhyCalled } from '../queue/order.ts';
import type { CalendarFact } from './calendar-facts.ts';
import type { Origin, Place } from '../queue/ticket.ts';
import type { RotaFact } from '../posts/rota-facts.ts';
import type { PhotoFact } from './photo-facts.ts';
import type { AttendanceFact } from '../posts/attendance-facts.ts';
import type { DutyFact } from '../posts/duty-facts.ts';
import type { AlertFact } from './alert-facts.ts';
import type { BreachStepFact } from '../cases/breach-facts.ts';

/**
 * What happened, in the order it happened: a command's facts are its row in the journal and become rows in one transaction. They explain
 * themselves (refs and numbers, not only row ids), so that an auditor, a standby hub and the city can read them later.
 */
export type Fact =
  | AskFact
  | AlertFact
  | LongerHoursFact
  | RotaFact
  | LeaveFact
  | DutyFact
  | AttendanceFact
  | CaseFact
  | PhotoFact
  | CasePaperFact
  | GuideFact
  | SampleFact
  | DeskFact
  | {
      fact: 'ticket-issued';
      id: number;
      ref: string;
      day: string;
      letter: string;
      n: number;
      number: string;
      token: string;
      service: string;
      queue: string;
      class: string | null;
      rate: number;
      language: Language;
      shape: Shape | null;
      place: Place;
      origin: Origin;
      device: string | null;
      /** Sealed; the mark tells one holder from another and nothing else. */
      holder: string | null;
      holderMark: string | null;
      forecast: { ahead: number; counters: number; span: Span } | null;
    }
  | {
      fact: 'ticket-called';
      id: number;
      ref: string;
      number: string;
      queue: string;
      counter: number;
      zone: string;
      call: string;
      times: number;
      firstWaited: number;
      why: WhyCalled;
    }
  | {
      fact: 'ticket-recalled';
      id: number;
      ref: string;
      number: string;
      queue: string;
      counter: number;
      zone: string;
      call: string;
      times: number;
      firstWaited: number;
      why: WhyCalled;
    }
  | { fact: 'service-begun'; id: number; ref: string; number: string; queue: string; counter: number }
  | {
      fact: 'service-finished';
      id: number;
      ref: string;
      number: string;
      queue: string;
      counter: number;
      service: string;
      tookS: number;
      /** Its kind, or what another maker's console calls it. */
      outcome: string | null;
      /** Where to and why, by when, which case. */
      said?: Outcome;
    }
  | { fact: 'ticket-missed'; id: number; ref: string; number: string; queue: string; counter: number }
  | { fact: 'ticket-returned'; id: number; ref: string; number: string; queue: string; place: Place; behind: number }
  | { fact: 'ticket-delayed'; id: number; ref: string; number: string; queue: string; place: Place; behind: number }
  | {
      fact: 'ticket-held';
      id: number;
      ref: string;
      number: string;
      queue: string;
      counter: number;
      reason: string | null;
    }
  | { fact: 'ticket-resumed'; id: number; ref: string; number: string; queue: string; counter: number }
  | {
      fact: 'ticket-transferred';
      id: number;
      ref: string;
      number: string;
      from: { queue: string; counter: number };
      queue: string;
      service: string;
      place: Place;
      reason: string;
    }
  | { fact: 'ticket-cancelled'; id: number; ref: string; number: string; queue: string; was: string; reason: string }
  | {
      fact: 'slip-queued';
      ticket: number;
      ref: string;
      number: string;
      printer: string;
      reprint: number;
      /** Without it: the ticket itself. */
      document?: 'call-back';
    }
  | { fact: 'test-page-queued'; printer: string }
  | { fact: 'slip-set-aside'; job: string; by: string }
  | { fact: 'roll-changed'; printer: string }
  | { fact: 'letterhead-edited'; letterhead: Letterhead }
  | CalendarFact
  | CasesRecounted
  | BreachStepFact
  | { fact: 'counter-opened'; counter: number; staff: string; as: 'A' | 'B' | 'substitute' }
  /** `by`: the leader who closed it with a reason, and answers for it. */
  | { fact: 'counter-closed'; counter: number; staff: string | null; reason: string | null; by?: string }
  | {
      fact: 'sign-put-up';
      counter: number;
      staff: string;
      reason: Text;
      note: string | null;
      backAt: number;
      goTo: number[];
      cover: string | null;
      /** What whoever stands in is to know, sealed. */
      sealed?: string | null;
      /** For the sign's record: the reason is one of the hall's; a substitute had to be on post. */
      usual: boolean;
      coverDue: boolean;
    }
  | { fact: 'sign-taken-down'; counter: number; upS: number }
  | {
      fact: 'device-asked';
      device: string;
      kind: DeviceKind;
      label: string;
      tokenHash: string;
      code: string;
      until: number;
    }
  | { fact: 'device-accepted'; device: string; label: string; printer: string | null }
  | { fact: 'device-revoked'; device: string }
  | { fact: 'help-asked'; help: string; device: string; place: string; needs: string[] }
  | { fact: 'help-answered'; help: string; by: string }
  | { fact: 'help-over'; help: string }
  | { fact: 'day-opened'; day: string; before: string | null }
  | { fact: 'hall-kept'; hall: string; staff: number; services: number }
  | { fact: 'signed-in'; staff: string; session: string; address: string }
  | { fact: 'sign-in-failed'; staff: string; address: string; failures: number; lockedUntil: number }
  | { fact: 'signed-out'; staff: string; session: string; why: 'asked' | 'idle' | 'revoked' };
