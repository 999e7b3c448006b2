import type { CasePaper } from '../../protocol/case-paper.ts';
import type { Language, Text } from '../../protocol/text.ts';
import { minuteOf, type PaperContent, paperContent } from '../../printer/paper-content.ts';
import { type PaperWords, paperWords } from '../../printer/paper-words/paper-words.ts';
import { nextWords } from '../../printer/paper-words/next-words.ts';
import { sumCalendar } from './sum-calendar.ts';
import { qrModules } from '../../printer/qr.ts';
import { escaped } from './escaped.ts';

/** A paper of a case on sheets of A4, as many as copies are due: made of the same content as its slip, with room for seal and signatures. */
export function casePaperPage(kept: CasePaper, language: Language, url: string, named = false): string {
  const paper = named && kept.fullName !== undefined ? { ...kept, applicant: kept.fullName } : kept;
  const copies = Math.max(1, paper.copies);
  const sheets = Array.from({ length: copies }, (_, copy) => sheet(paper, language, url, copies === 1 ? null : copy));
  const { title } = paperContent(paper, language);
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">
<title>${escaped(`${title} ${paper.number}`)}</title><link rel="stylesheet" href="/sheet.css"></head><body>${sheets.join('')}</body></html>`;
}

function sheet(paper: CasePaper, language: Language, url: string, copy: number | null): string {
  const words = paperWords[language];
  const content = paperContent(paper, language);
  const second = paperContent(paper, language === 'zh' ? 'en' : 'zh');
  const say = (text: Text) => escaped((language === 'en' ? text.en : undefined) ?? text.zh);
  const fields = (list: PaperContent['facts']) =>
    list.map(({ name, value }) => `<tr><th>${words.names[name]}</th><td>${escaped(value)}</td></tr>`).join('');
  const said = (texts: string[]) => texts.map((text) => `<p class="says">${escaped(text)}</p>`).join('');
  const issued: [string, string][] = [
    [words.names.at, minuteOf(paper.at)],
    ...(paper.counter === null ? [] : [['', words.counterNumber(paper.counter)] as [string, string]]),
    [words.names.clerk, paper.clerk],
    ...(paper.phone === '' ? [] : [[words.names.phone, paper.phone] as [string, string]]),
  ];
  const filed = copy === 1;
  return `<main>${copy === null ? '' : `<p class="copy">${words.copies[copy === 0 ? 'applicant' : 'office']}</p>`}
<header><p>${say(paper.hall)}</p><h1>${content.title}<small>${second.title}</small></h1></header>
<table class="head">${headRows(content.head, words)}</table>
${said(content.says)}
${content.facts.length > 0 ? `<table>${fields(content.facts)}</table>` : ''}
${content.lists.map(listed).join('')}
${said(content.also)}
${paper.kind === 'acceptance' && paper.sum ? sumCalendar(paper.acceptedOn, paper.sum, nextWords[language]) : ''}
${next(paper, content, language)}
${content.basis.length > 0 ? `<p class="quiet">${words.names.basis}${words.of}${escaped(content.basis.join(language === 'zh' ? '；' : '; '))}</p>` : ''}
${ends(paper, content, words)}
<div class="below"><div class="quiet">${issued.map(([name, value]) => `${name} ${escaped(value)}`.trim()).join('　')}${filed ? '' : `<br>${words.scan}`}</div>${filed ? '' : qr(url)}</div></main>`;
}

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

/** What one does next, and when the hall is open. */
function next({ hours }: CasePaper, content: PaperContent, language: Language): string {
  const words = nextWords[language];
  const open = hours
    ? `<p class="quiet">${words.hours} ${escaped((language === 'en' ? hours.en : undefined) ?? hours.zh)}</p>`
    : '';
  return `<section class="next"><h2>${words.title}</h2><ol>${content.next.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>${open}</section>`;
}

function listed({ title, items }: PaperContent['lists'][number]): string {
  const rows = items.map(
    ({ text, detail }, at) =>
      `<tr><td class="n">${at + 1}</td><td>${escaped(text)}${detail === null ? '' : `<small>${escaped(detail)}</small>`}</td></tr>`,
  );
  return `<h2>${escaped(title)}</h2><table>${rows.join('')}</table>`;
}

/** Where it is signed and sealed by hand. */
function ends({ at }: CasePaper, { signs }: PaperContent, words: PaperWords): string {
  if (signs.length === 0) return '<div class="fill"></div>';
  const fields = signs.map((who) => `<div>${words.sign[who]}</div>`).join('');
  return `<div class="ends">${fields}${signs.length === 1 ? '<div></div>' : ''}<div class="seal"><span>${words.seal}</span><span>${words.day(at.slice(0, 10))}</span></div></div>`;
}

/** A QR code as lines of squares: readable at 24 mm. */
function qr(payload: string): string {
  const rows = qrModules(payload);
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return `<svg viewBox="-2 -2 ${rows.length + 4} ${rows.length + 4}" role="img" aria-label="QR"><path d="${path}"/></svg>`;
}
