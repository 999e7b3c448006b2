import type { consultationKinds, Telling } from '../../protocol/consultation.ts';

/** What is asked at the desks and passed on. `content`, `why`, `done` are sealed; instants are ms. */
export type DeskFact =
  | {
      fact: 'consultation-recorded';
      consultation: string;
      kind: (typeof consultationKinds)[number];
      channel: 'counter' | 'phone';
      service: string | null;
      unit: string | null;
      at: number | null;
      ticket: string | null;
      told: Telling[];
      answerBy: number | null;
      answered: boolean;
      content: string;
      by: string;
      holder: string;
    }
  | {
      fact: 'consultation-answered';
      consultation: string;
      told: Telling[];
      late: boolean;
      content: string;
      by: string;
      holder: string;
    }
  | { fact: 'consultation-passed-on'; consultation: string; from: string; to: string; why: string; by: string }
  | {
      fact: 'message-left';
      message: string;
      to: string;
      about: string | null;
      remindAt: number;
      content: string;
      by: string;
    }
  /** `about`: the case whose applicant reads the answer. */
  | { fact: 'message-closed'; message: string; to: string; about?: string; done: string; by: string }
  /** Somebody's cases were looked for by a number of theirs; which were found, and what for. The number itself is nowhere. */
  | { fact: 'applicant-searched'; by: string; purpose: string; found: string[] }
  /** Name and contact were read in clear, and what for. */
  | { fact: 'contact-opened'; of: string; purpose: string; by: string }
  | {
      fact: 'unit-called';
      call: string;
      counter: number;
      ticket: string | null;
      about: string | null;
      unit: string;
      person: string | null;
      why: string;
      by: string;
    }
  | { fact: 'unit-arrived'; call: string; counter: number; unit: string; person: string | null; by: string }
  | {
      fact: 'unit-called-off';
      call: string;
      counter: number;
      unit: string;
      person: string | null;
      reason: string;
      by: string;
    };
