import type { CasePaper } from '../../protocol/case-paper.ts';
import type { Language } from '../../protocol/text.ts';
import { wrap } from '../../printer/columns.ts';
import type { PaperContent } from '../../printer/paper-content.ts';
import { nextWords } from '../../printer/paper-words/next-words.ts';
import { type PaperWords, paperWords } from '../../printer/paper-words/paper-words.ts';
import { escaped } from './escaped.ts';
import type { Part, Rows } from './sheets.ts';
import { sumCalendar, sumWeeks } from './sum-calendar.ts';
import { paperPageWords } from './words/paper-page.ts';

/** Lines of sheet.css, in mm: of text, of what is said large, of what is said quietly; the room around a row. */
const lineMm = 5.56;
const saysMm = 6.1;
const quietMm = 4.77;
const aroundMm = 3.1;
const wholeMm = 170;

/** How many lines a text takes at most where it has so many mm, in letters of so many points. */
const linesOf = (text: string, mm: number, pt = 10.5): number =>
  text.split('\n').reduce((sum, line) => sum + wrap(line, Math.floor((mm / (pt * 0.3528)) * 1.9)).length, 0);

/** What a paper is made of between its head and its signatures, from top to bottom. */
export function paperParts(paper: CasePaper, content: PaperContent, language: Language): Part[] {
  const words = paperWords[language];
  const said = (texts: string[]): Part[] =>
    texts.map((text) => ({
      html: `<p class="says">${escaped(text)}</p>`,
      mm: 4.5 + saysMm * linesOf(text, wholeMm, 11.5),
    }));
  return [
    ...said(content.says),
    ...factRows(content.facts, words),
    ...content.lists.flatMap((list) => listRows(paper, list, language)),
    ...said(content.also),
    ...sumPart(paper, language),
  ];
}

function factRows(facts: PaperContent['facts'], words: PaperWords): Part[] {
  const of: Rows = { title: null, columns: '' };
  return facts.map(({ name, value }) => ({
    html: `<tr><th>${words.names[name]}</th><td>${escaped(value)}</td></tr>`,
    mm: aroundMm + lineMm * linesOf(value, 132),
    of,
  }));
}

/** What stands beside each thing of a list: how many of it, or why it costs. What is said of a lack is a sentence, and stands below it. */
const besideOf: Partial<Record<CasePaper['kind'], readonly ['material' | 'fee', 'parts' | 'basis']>> = {
  'materials-list': ['material', 'parts'],
  receipt: ['material', 'parts'],
  'return-of-materials': ['material', 'parts'],
  'agency-receipt': ['material', 'parts'],
  'fee-slip': ['fee', 'basis'],
};

function listRows({ kind }: CasePaper, { title, items }: PaperContent['lists'][number], language: Language): Part[] {
  const { goesOn, columns } = paperPageWords[language];
  const beside = besideOf[kind];
  const heads = beside
    ? `<thead><tr><th class="n">${columns.n}</th><th>${columns[beside[0]]}</th><th class="beside">${columns[beside[1]]}</th></tr></thead>`
    : '';
  const of: Rows = {
    title: { text: escaped(title), goesOn: escaped(goesOn(title)), mm: 10.8 + (beside ? 8.5 : 0) },
    columns: heads,
  };
  return items.map(({ text, detail }, at) => {
    const n = `<td class="n">${at + 1}</td>`;
    if (beside)
      return {
        html: `<tr>${n}<td>${escaped(text)}</td><td class="beside">${escaped(detail ?? '')}</td></tr>`,
        mm: aroundMm + Math.max(lineMm * linesOf(text, 98), lineMm * linesOf(detail ?? '', 45)),
        of,
      };
    const below = detail === null ? '' : `<small>${escaped(detail)}</small>`;
    const belowMm = detail === null ? 0 : quietMm * linesOf(detail, 152, 9);
    return {
      html: `<tr>${n}<td>${escaped(text)}${below}</td></tr>`,
      mm: aroundMm + lineMm * linesOf(text, 152) + belowMm,
      of,
    };
  });
}

function sumPart(paper: CasePaper, language: Language): Part[] {
  if (paper.kind !== 'acceptance' || !paper.sum) return [];
  const html = sumCalendar(paper.acceptedOn, paper.sum, nextWords[language]);
  return html === '' ? [] : [{ html, mm: 23.7 + 7.3 * sumWeeks(paper.acceptedOn, paper.sum) }];
}

/** What comes next and where the law is: kept with the signatures. */
export function closing({ hours }: CasePaper, content: PaperContent, language: Language): { html: string; mm: number } {
  const words = nextWords[language];
  const { names, of } = paperWords[language];
  const open = hours ? `${words.hours} ${(language === 'en' ? hours.en : undefined) ?? hours.zh}` : null;
  const basis = content.basis.join(language === 'zh' ? '；' : '; ');
  const quiet = (text: string) => `<p class="quiet">${escaped(text)}</p>`;
  const law = basis === '' ? null : `${names.basis}${of}${basis}`;
  const steps = content.next.map((step) => `<li>${escaped(step)}</li>`).join('');
  return {
    html: `<section class="next"><h2>${words.title}</h2><ol>${steps}</ol>${open === null ? '' : quiet(open)}</section>${law === null ? '' : quiet(law)}`,
    mm:
      17 +
      content.next.reduce((sum, step) => sum + 0.8 + lineMm * linesOf(step, wholeMm - 8), 0) +
      [open, law].reduce((sum, text) => sum + (text === null ? 0 : 2 + quietMm * linesOf(text, wholeMm, 9)), 0),
  };
}

/** How high the head's table is: numbers, the matter, then who. */
export function headMm(head: PaperContent['head']): number {
  const lines = (name: PaperContent['head'][number]['name'], mm: number) =>
    linesOf(head.find((field) => field.name === name)?.value ?? '', mm);
  const named = head.some(({ name }) => name === 'applicant');
  const rows = [
    Math.max(lines('number', 53), lines('caseNumber', 53)),
    lines('service', 138),
    named ? Math.max(lines('department', 53), lines('applicant', 53)) : lines('department', 138),
  ];
  return rows.reduce((sum, count) => sum + aroundMm + lineMm * count, 0);
}
