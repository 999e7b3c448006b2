import type { CasePaper, PaperLack, PaperLimit, PaperMaterial } from '../protocol/case-paper.ts';
import type { Language } from '../protocol/text.ts';
import { inOne } from './languages.ts';
import { nextSteps } from './paper-next.ts';
import { type PaperName, type PaperWords, paperWords } from './paper-words/paper-words.ts';

/** One thing of a list, and what is said of it. */
export interface PaperItem {
  text: string;
  detail: string | null;
}

/** A paper in one language, whatever it is written on: the slip and the A4 page are both made of this. */
export interface PaperContent {
  title: string;
  /** What the paper comes to. */
  says: string[];
  head: { name: PaperName; value: string }[];
  facts: { name: PaperName; value: string }[];
  lists: { title: string; items: PaperItem[] }[];
  /** Sentences after the lists. */
  also: string[];
  /** What one does next. */
  next: string[];
  basis: string[];
  signs: ('clerk' | 'applicant' | 'recipient')[];
}

type Own = Pick<PaperContent, 'says' | 'facts' | 'lists' | 'also' | 'signs'>;

/** What a paper says in a language: nothing in it is asked of the hall as it is today. */
export function paperContent(paper: CasePaper, language: Language): PaperContent {
  const words = paperWords[language];
  const law = words.law[paper.kind];
  return {
    title: words.titles[paper.kind],
    head: [
      { name: 'number', value: paper.number },
      { name: 'caseNumber', value: paper.caseNumber },
      { name: 'service', value: inOne(paper.service, language) },
      { name: 'department', value: inOne(paper.department, language) },
      ...(paper.applicant === null ? [] : [{ name: 'applicant', value: paper.applicant } as const]),
    ],
    ...own(paper, words, language),
    next: nextSteps(paper, language),
    basis: [...(law === '' ? [] : [law]), ...paper.basis],
  };
}

const signedByBoth: Own['signs'] = ['clerk', 'applicant'];

function own(paper: CasePaper, words: PaperWords, language: Language): Own {
  const { says, lists } = words;
  const fact = (name: PaperName, value: string | null) => (value === null ? [] : [{ name, value }]);
  const day = (name: PaperName, on: string | null) => fact(name, on === null ? null : words.day(on));
  const limit = (name: PaperName, until: PaperLimit | null) =>
    fact(name, until && words.dayOfMany(until.on, until.workingDays));
  const base = { facts: [], lists: [], also: [], signs: signedByBoth };
  switch (paper.kind) {
    case 'materials-list':
      return {
        ...base,
        says: [says.materialsList],
        lists: [materials(lists.received, paper.materials, words, language)],
      };
    case 'acceptance':
      return {
        ...base,
        says: [paper.bySilence ? says.acceptedBySilence : says.accepted],
        facts: [
          ...day('acceptedOn', paper.acceptedOn),
          ...limit('promised', paper.promised),
          ...limit('statutory', paper.statutory),
        ],
        also: [says.notCounted],
      };
    case 'receipt':
      return {
        ...base,
        says: [says.receipt],
        facts: [
          ...day('receivedOn', paper.receivedOn),
          ...limit('promised', paper.promised),
          ...fact('fee', paper.fee && inOne(paper.fee, language)),
        ],
        lists: [materials(lists.received, paper.materials, words, language)],
        also: [says.keep],
      };
    case 'one-time-notice':
      return {
        ...base,
        says: [paper.again === undefined ? says.lacking : says.again(paper.again)],
        lists: [lacks(paper.items, words, language)],
        facts: day('until', paper.until),
        also: [says.lacksOnce],
      };
    case 'supplement-notice':
      return {
        ...base,
        says: [says.supplement],
        facts: [...day('since', paper.since), ...day('until', paper.until)],
        lists: [lacks(paper.items, words, language)],
      };
    case 'refusal':
      return {
        ...base,
        says: [paper.outside ? says.outside : says.refused],
        facts: [...fact('reason', paper.reason), ...fact('elsewhere', paper.elsewhere)],
        also: [says.remedy],
      };
    case 'return-of-materials':
      return {
        ...base,
        says: [says.returned],
        facts: fact('reason', paper.reason),
        lists: [materials(lists.returned, paper.materials, words, language)],
      };
    case 'pause-notice':
      return {
        ...base,
        says: [says.paused(paper.workingDays)],
        facts: [...fact('ground', inOne(paper.ground, language)), ...day('since', paper.since)],
      };
    case 'extension-notice':
      return {
        ...base,
        says: [says.extended(paper.days)],
        facts: [
          ...fact('reason', paper.reason),
          ...day('before', paper.before),
          ...limit('now', paper.promised),
          ...fact('approvedBy', inOne(paper.approvedBy, language)),
        ],
      };
    case 'delay-notice':
      return {
        ...base,
        says: [says.delayed],
        facts: [...fact('reason', paper.reason), ...day('before', paper.before), ...day('expected', paper.expected)],
      };
    case 'decision':
      return {
        ...base,
        says: [paper.granted ? says.granted : says.denied],
        facts: [
          ...fact('reason', paper.reason),
          ...fact('result', inOne(paper.result, language)),
          ...day('decidedOn', paper.decidedOn),
          ...limit('deliverBy', paper.deliverBy),
        ],
        also: paper.granted ? [] : [says.remedy],
      };
    case 'collection':
      return {
        ...base,
        says: [says.ready],
        facts: [
          ...fact('result', inOne(paper.result, language)),
          ...fact('where', inOne(paper.where, language)),
          ...day('from', paper.from),
        ],
        lists: [
          {
            title: lists.bring(paper.bring.length),
            items: paper.bring.map((what) => ({ text: inOne(what, language), detail: null })),
          },
        ],
        signs: [],
      };
    case 'delivery':
      return {
        ...base,
        says: [says.delivered],
        facts: [
          ...fact('result', inOne(paper.result, language)),
          ...fact('recipient', paper.to),
          ...fact('deliveredAt', minuteOf(paper.deliveredAt)),
        ],
        signs: ['clerk', 'recipient'],
      };
    case 'fee-slip':
      return {
        ...base,
        says: [says.pay],
        facts: [
          ...fact('total', words.yuan(paper.lines.reduce((sum, { amountYuan }) => sum + amountYuan * 100, 0) / 100)),
          ...fact('payAt', inOne(paper.payAt, language)),
        ],
        lists: [
          {
            title: lists.fees(paper.lines.length),
            items: paper.lines.map(({ name, amountYuan, basis }) => ({
              text: `${inOne(name, language)}  ${words.yuan(amountYuan)}`,
              detail: basis,
            })),
          },
        ],
        also: [says.feeRight],
        signs: ['clerk'],
      };
    case 'agency-list': {
      const { project } = paper;
      return {
        ...base,
        says: [paper.papers.length === 0 ? says.agencyBegun : says.agencyTaken],
        facts: [...fact('agentName', `${paper.agentName} ${paper.agent}`), ...fact('project', project && project.name)],
        lists: [
          ...(paper.papers.length === 0 ? [] : [materials(lists.taken, paper.papers, words, language)]),
          ...(project
            ? [
                {
                  title: lists.milestones(project.milestones.length),
                  items: project.milestones.map(({ name, due }) => ({ text: name, detail: words.day(due) })),
                },
              ]
            : []),
        ],
      };
    }
    case 'agency-receipt':
      return {
        ...base,
        says: [says.agency],
        facts: [...fact('agent', paper.agent), ...fact('result', paper.outcome)],
        lists: paper.returned.length === 0 ? [] : [materials(lists.returned, paper.returned, words, language)],
      };
  }
}

function materials(
  title: (many: number) => string,
  given: readonly PaperMaterial[],
  words: PaperWords,
  language: Language,
): PaperContent['lists'][number] {
  return {
    title: title(given.length),
    items: given.map(({ name, originals, copies, shared }) => {
      const counted = [
        ...(originals > 0 ? [words.original(originals)] : []),
        ...(copies > 0 ? [words.copy(copies)] : []),
      ];
      return {
        text: inOne(name, language),
        detail: shared ? words.shared : counted.length === 0 ? null : counted.join('  '),
      };
    }),
  };
}

function lacks(items: readonly PaperLack[], words: PaperWords, language: Language): PaperContent['lists'][number] {
  return {
    title: words.lists.lacks(items.length),
    items: items.map(({ kind, what, note }) => ({
      text: `${words.lacks[kind]}${words.of}${inOne(what, language)}`,
      detail: note ?? null,
    })),
  };
}

/** "2026-11-23 10:17" */
export function minuteOf(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}
