import type { CasePaper } from '../../protocol/case-paper.ts';
import type { Language } from '../../protocol/text.ts';
import { minuteOf, type PaperContent, paperContent } from '../../printer/paper-content.ts';
import { type PaperWords, paperWords } from '../../printer/paper-words/paper-words.ts';
import { qrModules } from '../../printer/qr.ts';
import { escaped } from './escaped.ts';
import { closing, headMm, paperParts } from './paper-parts.ts';
import { drawn, sheetsOf } from './sheets.ts';
import { type PaperPageWords, paperPageWords } from './words/paper-page.ts';

/** Of sheet.css, in mm: what a sheet has between its margins, its heads, the signatures, the line with the code, what leads to the next sheet and its number. */
const sheetMm = 276;
const titleMm = 27.5;
const shortHeadMm = 12;
const endsMm = 34.6;
const belowMm = 26;
const numberMm = 12.5;

/**
 * A paper of a case on sheets of A4, as many as copies are due: made of the same content as its slip, with room for seal and signatures. `url`: what
 * its code opens; null on what is only read.
 */
export function casePaperPage(kept: CasePaper, language: Language, url: string | null, named = false): string {
  const paper = named && kept.fullName !== undefined ? inFull(kept, kept.fullName) : kept;
  const copies = Math.max(1, paper.copies);
  const sheets = Array.from({ length: copies }, (_, copy) => copyOf(paper, language, url, copies === 1 ? null : copy));
  const { title } = paperContent(paper, language);
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">
<title>${escaped(`${title} ${paper.number}`)}</title><link rel="stylesheet" href="/sheet.css"></head><body>${sheets.join('')}</body></html>`;
}

/** On the page staff print the applicant is named, also where it was they who received the result. */
function inFull(paper: CasePaper, fullName: string): CasePaper {
  return paper.kind === 'delivery' && paper.to === paper.applicant
    ? { ...paper, applicant: fullName, to: fullName }
    : { ...paper, applicant: fullName };
}

/** One copy: a sheet, or as many as its lists take. Each says which paper it is of; the last is signed. */
function copyOf(paper: CasePaper, language: Language, url: string | null, copy: number | null): string {
  const words = paperWords[language];
  const own = paperPageWords[language];
  const content = paperContent(paper, language);
  const parts = paperParts(paper, content, language);
  const end = closing(paper, content, language);
  const first = sheetMm - titleMm - headMm(content.head);
  const ends = content.signs.length === 0 ? 0 : endsMm;
  const sheets = sheetsOf(parts, end.mm + ends + belowMm, {
    only: first,
    first: first - numberMm,
    next: sheetMm - shortHeadMm - numberMm,
  });
  const filed = copy === 1;
  const which = copy === null ? '' : words.copies[copy === 0 ? 'applicant' : 'office'];
  return sheets
    .map((sheet, at) => {
      const last = at === sheets.length - 1;
      const head =
        at === 0 ? fullHead(paper, content, language, which) : shortHead(paper, own.goesOn(content.title), which);
      const number = sheets.length === 1 ? '' : `<p class="sheet-n">${own.sheet(at + 1, sheets.length)}</p>`;
      const signed = `${end.html}${signatures(paper, content, words, own)}${below(paper, words, filed ? null : url)}`;
      return `<main>${head}${drawn(sheet, sheets[at - 1]?.at(-1) ?? null)}${last ? signed : `<p class="turn">${own.turn}</p>`}${number}</main>`;
    })
    .join('');
}

function fullHead(paper: CasePaper, content: PaperContent, language: Language, copy: string): string {
  const hall = (language === 'en' ? paper.hall.en : undefined) ?? paper.hall.zh;
  const second = paperContent(paper, language === 'zh' ? 'en' : 'zh').title;
  return `${copy === '' ? '' : `<p class="copy">${copy}</p>`}
<header><p>${escaped(hall)}</p><h1>${content.title}<small>${second}</small></h1></header>
<table class="head">${headRows(content.head, paperWords[language])}</table>`;
}

const shortHead = ({ number, caseNumber }: CasePaper, title: string, copy: string): string =>
  `<header class="goes-on"><b>${title}</b><span>${[number, caseNumber, copy].filter(Boolean).map(escaped).join('　')}</span></header>`;

/** Numbers side by side, the matter whole, then who: two short fields share a line. */
function headRows(head: PaperContent['head'], words: PaperWords): string {
  const cell = (name: PaperContent['head'][number]['name'], wide: boolean) => {
    const found = head.find((field) => field.name === name);
    return found ? `<th>${words.names[name]}</th><td${wide ? ' colspan="3"' : ''}>${escaped(found.value)}</td>` : '';
  };
  const named = head.some(({ name }) => name === 'applicant');
  return [
    cell('number', false) + cell('caseNumber', false),
    cell('service', true),
    cell('department', !named) + cell('applicant', false),
  ]
    .map((row) => `<tr>${row}</tr>`)
    .join('');
}

/** Where it is signed and sealed by hand: a round seal of 40 mm has its place, over the date. */
function signatures({ at }: CasePaper, { signs }: PaperContent, words: PaperWords, own: PaperPageWords): string {
  if (signs.length === 0) return '<div class="fill"></div>';
  const fields = signs.map(
    (who) => `<div>${words.sign[who]}${who === 'clerk' ? '' : `<span class="signed-on">${own.signedOn}</span>`}</div>`,
  );
  return `<div class="ends${signs.length === 1 ? ' one' : ''}">${fields.join('')}<div class="seal"><span>${words.seal}</span><span>${words.day(at.slice(0, 10))}</span></div></div>`;
}

/** When, where and by whom it was issued; and the code that follows the case, on the copy that is taken home. */
function below(paper: CasePaper, words: PaperWords, url: string | null): string {
  const issued: [string, string][] = [
    [words.names.at, minuteOf(paper.at)],
    ...(paper.counter === null ? [] : [['', words.counterNumber(paper.counter)] as [string, string]]),
    [words.names.clerk, paper.clerk],
    ...(paper.phone === '' ? [] : [[words.names.phone, paper.phone] as [string, string]]),
  ];
  const said = issued.map(([name, value]) => `${name} ${escaped(value)}`.trim()).join('　');
  return `<div class="below"><div class="quiet">${said}${url === null ? '' : `<br>${words.scan}`}</div>${url === null ? '' : qr(url)}</div>`;
}

/** A QR code as lines of squares: readable at 24 mm. */
function qr(payload: string): string {
  const rows = qrModules(payload);
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return `<svg viewBox="-2 -2 ${rows.length + 4} ${rows.length + 4}" role="img" aria-label="QR"><path d="${path}"/></svg>`;
}
