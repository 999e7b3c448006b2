import type { Guide } from '../../protocol/hall-file.ts';
import type { Language, Text } from '../../protocol/text.ts';
import type { Hall } from '../hall/hall.ts';
import { escaped } from './escaped.ts';
import { type GuidePageWords, guidePageWords } from './words/guide-page.ts';

export interface GuidePageFacts {
  hall: Hall;
  service: string;
  version: number;
  from: string | null;
  guide: Guide;
  today: string;
}

/** A guide (办事指南) on sheets of A4: the six publics and all the rest, from the one source that screens and slips are drawn from. */
export function guidePage(
  { hall, service: id, version, from, guide, today }: GuidePageFacts,
  language: Language,
): string {
  const words = guidePageWords[language];
  const { hall: about, departments } = hall.file;
  const service = hall.services.get(id)!;
  const say = (text: Text) => escaped((language === 'en' ? text.en : undefined) ?? text.zh);
  const department = departments.find((one) => one.id === service.department);
  const counters = hall.countersOf(service.queue).map(({ number }) => number);
  const row = (title: string, body: string) => `<tr><th>${title}</th><td>${body}</td></tr>`;
  const text = (of: Text | undefined) => `<p>${of ? say(of) : words.missing}</p>`;
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words.title} ${say(service.name)}</title><link rel="stylesheet" href="/sheet.css"></head><body><main class="flow">
<header><p>${say(about.name)}</p><h1>${say(service.name)}</h1><p class="quiet">${words.title} · ${department ? say(department.name) : ''} · ${words.version(version, from)}</p></header>
<table>${row(words.content, text(guide.content))}${row(words.applicants, text(guide.applicants))}${row(words.conditions, text(guide.conditions))}</table>
<h2>${words.materials}</h2>${materials(guide, words, say)}
<table class="apart">${row(words.procedure, text(guide.procedure))}${row(words.limits, `<p>${guide.promisedDays === 0 ? words.onTheSpot : words.promised(guide.promisedDays)}${language === 'zh' ? '，' : '; '}${guide.statutoryDays === 0 ? words.noStatutory : words.statutory(guide.statutoryDays)}</p>`)}
${guide.fees.length === 0 ? row(words.fees, `<p>${words.free}</p>`) : ''}${row(words.result, text(guide.result))}
${row(words.basis, `<ol>${guide.basis.map((law) => `<li>${escaped(law)}</li>`).join('')}</ol>`)}${row(words.samples, samples(id, guide, words, say))}${row(words.where, `<p>${words.counters(counters)}</p>`)}</table>
${guide.fees.length === 0 ? '' : `<h2>${words.fees}</h2>${fees(guide, words, say)}`}
<footer class="fill">${about.complaints ? `${words.complaints} ${escaped(about.complaints.phone)} · ` : ''}${words.printedOn(today)}</footer></main></body></html>`;
}

type Say = (text: Text) => string;

function materials(guide: Guide, words: GuidePageWords, say: Say): string {
  const rows = guide.materials.map(
    ({ name, original, copies, required, shared, note }, at) =>
      `<tr><td class="n">${at + 1}</td><td>${say(name)}${note ? `<small>${say(note)}</small>` : ''}</td><td class="narrow" data-name="${words.original}">${original || '—'}</td><td class="narrow" data-name="${words.copies}">${copies || '—'}</td><td>${shared ? words.shared : required ? words.required : words.optional}</td></tr>`,
  );
  return `<table class="materials"><thead><tr><th></th><th>${words.material}</th><th class="narrow">${words.original}</th><th class="narrow">${words.copies}</th><th>${words.demand}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function fees({ fees: lines }: Guide, words: GuidePageWords, say: Say): string {
  const rows = lines.map(
    ({ name, amountYuan, basis }) =>
      `<tr><td>${say(name)}</td><td class="narrow">${amountYuan}</td><td>${escaped(basis ?? words.missing)}</td></tr>`,
  );
  return `<table><thead><tr><th>${words.fee}</th><th class="narrow">${words.amount}</th><th>${words.feeBasis}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function samples(service: string, { samples: forms }: Guide, words: GuidePageWords, say: Say): string {
  if (forms === undefined) return `<p>${words.missing}</p>`;
  if (forms.length === 0) return `<p>${words.noSamples}</p>`;
  return `<ul>${forms
    .map(
      ({ name, url }, at) =>
        `<li><a href="/api/guides/${service}/samples/${at + 1}.html">${say(name)}</a>${url ? `<small>${escaped(url)}</small>` : ''}</li>`,
    )
    .join('')}</ul>`;
}
