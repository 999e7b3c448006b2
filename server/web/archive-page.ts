import type { Language, Text } from '../../protocol/text.ts';
import { wrap } from '../../printer/columns.ts';
import { paperWords } from '../../printer/paper-words/paper-words.ts';
import { archiveShown } from '../cases/archive-answer.ts';
import { maskedApplicant } from '../cases/applicant.ts';
import type { Case } from '../cases/case.ts';
import type { Looks } from '../hall/looks.ts';
import { escaped } from './escaped.ts';
import { drawn, type Part, type Rows, sheetsOf } from './sheets.ts';
import { type ArchivePageWords, archivePageWords } from './words/archive-page.ts';

/** Of sheet.css, in mm: what a sheet has between its margins, its heads, the signatures, what leads on to the next sheet. */
const sheetMm = 276;
const headMm = 76;
const shortHeadMm = 12;
const endsMm = 42;
const numberMm = 12.5;
const rowMm = 8.7;
const lineMm = 5.6;

/** 卷内目录: what lies in the file of a case, in the order it came, with room for the numbers of pages; the applicant masked. */
export function archivePage(looks: Looks, kase: Case, language: Language): string {
  const words = archivePageWords[language];
  const parts = [
    ...papers(looks, kase, words, language),
    ...materials(kase, words, language),
    ...loans(looks, kase, words),
  ];
  const sheets = sheetsOf(parts, endsMm, {
    only: sheetMm - headMm,
    first: sheetMm - headMm - numberMm,
    next: sheetMm - shortHeadMm - numberMm,
  });
  const pages = sheets.map((sheet, at) => {
    const last = at === sheets.length - 1;
    const head = at === 0 ? fullHead(looks, kase, words, language) : shortHead(kase, words);
    const number = sheets.length === 1 ? '' : `<p class="sheet-n">${words.sheet(at + 1, sheets.length)}</p>`;
    const foot = last ? ends(kase, words) : `<p class="turn">${words.turn}</p>`;
    return `<main>${head}${drawn(sheet, sheets[at - 1]?.at(-1) ?? null)}${foot}${number}</main>`;
  });
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">
<title>${words.title} ${escaped(kase.number)}</title><link rel="stylesheet" href="/sheet.css"></head><body>${pages.join('')}</body></html>`;
}

const say = (text: Text, language: Language): string => (language === 'en' ? text.en : undefined) ?? text.zh;

function fullHead(looks: Looks, kase: Case, words: ArchivePageWords, language: Language): string {
  const { hall } = looks;
  const archive = archiveShown(looks, kase);
  const unit = hall.file.departments.find(({ id }) => id === kase.unit)?.name;
  const ended = kase.ended?.at ?? kase.documents.findLast(({ kind }) => kind === 'delivery')?.at ?? null;
  const day = (at: number | null) => (at === null ? '—' : hall.zone.local(at).day);
  const filed =
    archive === null ? words.notFiled : `${archive.at.slice(0, 10)} ${looks.staff(archive.by)?.name ?? archive.by}`;
  const cell = (name: keyof ArchivePageWords['facts'], value: string) =>
    `<th>${words.facts[name]}</th><td>${escaped(value)}</td>`;
  const wide = (name: keyof ArchivePageWords['facts'], value: string) =>
    `<tr><th>${words.facts[name]}</th><td colspan="3">${escaped(value)}</td></tr>`;
  return `<header><p>${escaped(say(hall.file.hall.name, language))}</p><h1>${words.title}</h1></header><table class="head">
<tr>${cell('index', archive?.index ?? '—')}${cell('case', kase.number)}</tr>
${wide('service', say(hall.services.get(kase.service)?.name ?? { zh: kase.service }, language))}
<tr>${cell('unit', unit ? say(unit, language) : kase.unit)}${cell('applicant', maskedApplicant(looks, kase).name)}</tr>
<tr>${cell('received', kase.receivedOn)}${cell('ended', day(ended))}</tr>
<tr>${cell('state', words.states[kase.state])}${cell('location', archive?.location ?? '—')}</tr>
${wide('filed', filed)}</table>`;
}

const shortHead = ({ number, archive }: Case, words: ArchivePageWords): string =>
  `<header class="goes-on"><b>${words.goesOn(words.title)}</b><span>${[archive?.index, number].flatMap((one) => (one ? [escaped(one)] : [])).join('　')}</span></header>`;

/** The papers the hall made out, numbered as they were. */
function papers({ hall }: Looks, { documents }: Case, words: ArchivePageWords, language: Language): Part[] {
  const { n, number, name, on, copies, page } = words.columns;
  const titles = paperWords[language].titles;
  return table(
    words.papers,
    [n, number, name, on, copies, page],
    documents.map((one, at) => [
      at + 1,
      one.number,
      titles[one.kind],
      hall.zone.local(one.at).day,
      Math.max(1, one.copies),
      '',
    ]),
    words,
  );
}

/** What the applicant handed in. */
function materials(kase: Case, words: ArchivePageWords, language: Language): Part[] {
  const { n, name, on, copies, page } = words.columns;
  const received = kase.materials.filter(({ state }) => state === 'received');
  return table(
    words.materials,
    [n, name, on, copies, page],
    received.map((one, at) => {
      const counted = [
        ...(one.original > 0 ? [words.original(one.original)] : []),
        ...(one.copies > 0 ? [words.copy(one.copies)] : []),
      ];
      const many = one.shared ? words.shared : counted.join(' ');
      return [at + 1, say(one.name, language), one.receivedOn ?? '', many, ''];
    }),
    words,
  );
}

function loans(looks: Looks, kase: Case, words: ArchivePageWords): Part[] {
  const lent = archiveShown(looks, kase)?.loans ?? [];
  if (lent.length === 0) return [];
  const { n, to, on, until, returned } = words.columns;
  return table(
    words.loans,
    [n, to, on, until, returned],
    lent.map((one, at) => [at + 1, one.to, one.at.slice(0, 10), one.until, one.returned?.at.slice(0, 10) ?? words.out]),
    words,
  );
}

function table(title: string, columns: string[], rows: (string | number)[][], words: ArchivePageWords): Part[] {
  if (rows.length === 0) return [];
  const heads = columns.map((name, at) => `<th${at === 0 ? ' class="n"' : ''}>${name}</th>`);
  const of: Rows = {
    title: { text: title, goesOn: words.goesOn(title), mm: 10.8 + rowMm },
    columns: `<thead><tr>${heads.join('')}</tr></thead>`,
    look: `contents contents-${columns.length}`,
  };
  return rows.map((cells) => ({
    html: `<tr>${cells.map((cell, at) => `<td${at === 0 ? ' class="n"' : ''}>${escaped(String(cell))}</td>`).join('')}</tr>`,
    mm: rowMm + lineMm * (Math.max(...cells.map((cell) => wrap(String(cell), 22).length)) - 1),
    of,
  }));
}

function ends({ documents, materials: list }: Case, words: ArchivePageWords): string {
  const received = list.filter(({ state }) => state === 'received').length;
  return `<p class="quiet under">${words.sums(documents.length, received)}</p><div class="ends remarks"><div>${words.columns.note}</div><div>${words.filer}</div><div>${words.checker}</div></div>`;
}
