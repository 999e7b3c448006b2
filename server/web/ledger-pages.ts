import type { Text } from '../../protocol/text.ts';
import { agencyShown } from '../cases/agency-answer.ts';
import { maskedApplicant } from '../cases/applicant.ts';
import type { LedgerPlace } from '../cases/case-day-looks.ts';
import { consultationShown } from '../cases/consultation-answer.ts';
import type { Looks } from '../hall/looks.ts';
import type { LedgerWords } from './words/ledgers.ts';

export type LedgerName = keyof LedgerWords['heads'];
export type Row = readonly (string | number)[];

interface Asked {
  looks: Looks;
  span: { from: number; until: number };
  words: LedgerWords;
  language: 'zh' | 'en';
}

/** So many rows are read at once: the hub does other things in between. */
const most = 200;

/** The pages of a ledger, each read when the one before is on its way. */
export const ledgerPages: Record<LedgerName, (asked: Asked) => Generator<Row[]>> = {
  *cases({ looks, span, words, language }) {
    let after: LedgerPlace | null = null;
    for (;;) {
      const page = looks.ledgerPage(span, after, most);
      yield page.map((line) => [
        minute(looks, line.at),
        line.number,
        serviceOf(looks, line.service, language),
        unitOf(looks, line.unit, language),
        maskedApplicant(looks, { id: line.case, applicant: line.applicant }).name,
        words.steps[line.fact.fact],
        paperOf(line.fact),
        line.by === 'hub' ? words.hub : nameOf(looks, line.by),
        line.by === 'hub' ? '' : line.by,
        line.seq,
      ]);
      const last = page.at(-1);
      if (!last || page.length < most) return;
      after = { at: last.at, case: last.case, n: last.n };
    }
  },

  *consultations({ looks, span, words, language }) {
    let after = 0;
    for (;;) {
      const page = looks.consultationPage(span, after, most);
      yield page.map(({ asked }) => {
        const shown = consultationShown(looks, asked);
        return [
          minute(looks, asked.at),
          shown.id,
          words.channel[shown.channel],
          words.kind[shown.kind],
          shown.service === null ? '' : serviceOf(looks, shown.service, language),
          shown.question,
          shown.caller.name ?? '',
          shown.caller.employer ?? '',
          shown.caller.contact ?? '',
          nameOf(looks, shown.firstAsker),
          nameOf(looks, shown.holder),
          shown.answer ?? '',
          asked.answerBy === null ? '' : minute(looks, asked.answerBy),
          asked.answeredAt === null ? '' : minute(looks, asked.answeredAt),
          shown.answered?.late ? words.late : '',
        ];
      });
      const last = page.at(-1);
      if (!last || page.length < most) return;
      after = last.place;
    }
  },

  *agencies({ looks, span, words, language }) {
    let after: { at: number; case: string } | null = null;
    for (;;) {
      const page: { at: number; case: string }[] = looks.agencyPage(span, after, most);
      yield page.map(({ case: id }) => {
        const kase = looks.case(id)!;
        const agency = agencyShown(looks, kase)!;
        return [
          minute(looks, kase.agency!.at),
          kase.number,
          serviceOf(looks, kase.service, language),
          maskedApplicant(looks, kase).name,
          nameOf(looks, agency.agent),
          words.asked[agency.asked],
          agency.steps.length,
          kase.agency!.replied ? minute(looks, kase.agency!.replied.at) : '',
          agency.replied?.result ?? '',
          kase.agency!.replied ? words.opinion[kase.agency!.replied.opinion] : '',
        ];
      });
      const last = page.at(-1);
      if (!last || page.length < most) return;
      after = last;
    }
  },
};

const minute = ({ hall }: Looks, at: number): string => hall.zone.iso(at).slice(0, 16).replace('T', ' ');
const nameOf = (looks: Looks, jobNo: string): string => looks.staff(jobNo)?.name ?? jobNo;
const say = (text: Text | undefined, language: 'zh' | 'en', otherwise: string): string =>
  text?.[language] ?? text?.zh ?? otherwise;
const serviceOf = ({ hall }: Looks, id: string, language: 'zh' | 'en') =>
  say(hall.services.get(id)?.name, language, id);
const unitOf = ({ hall }: Looks, id: string, language: 'zh' | 'en') =>
  say(hall.file.departments.find((one) => one.id === id)?.name, language, id);

/** The paper a link is about: the one that was issued, served, or that the notice is. */
function paperOf(fact: object): string {
  if ('fact' in fact && fact.fact === 'paper-issued' && 'number' in fact) return String(fact.number);
  for (const key of ['paper', 'notice'] as const)
    if (key in fact) return String((fact as Record<string, unknown>)[key]);
  return '';
}
