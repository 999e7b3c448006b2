import type { GuideSample } from '../../protocol/hall-file.ts';
import type { Language, Text } from '../../protocol/text.ts';
import { escaped } from './escaped.ts';
import { samplePageWords } from './words/sample-page.ts';

export interface SamplePageFacts {
  hall: Text;
  service: Text;
  version: number;
  sample: GuideSample;
}

/** A model form (示范文本) on a sheet of A4: what stands in each field, to copy from or to print (000/C (2)). */
export function samplePage({ hall, service, version, sample }: SamplePageFacts, language: Language): string {
  const words = samplePageWords[language];
  const say = (text: Text) => escaped((language === 'en' ? text.en : undefined) ?? text.zh);
  const { name, text, file, url } = sample;
  const links = [
    ...(file ? [`<a href="/api/guides/files/${file.mark}">${words.file}</a>`] : []),
    ...(url ? [`${words.link} <a href="${escaped(url)}" rel="noreferrer noopener">${escaped(url)}</a>`] : []),
  ];
  return `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${say(name)} ${words.title}</title><link rel="stylesheet" href="/sheet.css"></head><body><main class="flow">
<header><p>${say(hall)}</p><h1>${say(name)}</h1><p class="quiet">${words.title} · ${say(service)} · ${words.version(version)}</p></header>
${text ? fields(text) : ''}${links.map((link) => `<p class="says">${link}</p>`).join('')}
<footer class="fill">${words.free}</footer></main></body></html>`;
}

/** A line with a colon is a field and what stands in it; any other is a sentence. */
function fields(text: string): string {
  const rows = text.split('\n').map((line) => {
    const at = line.indexOf('：');
    return at < 0
      ? `<tr><td colspan="2">${escaped(line)}</td></tr>`
      : `<tr><th lang="zh-CN">${escaped(line.slice(0, at))}</th><td lang="zh-CN">${escaped(line.slice(at + 1))}</td></tr>`;
  });
  return `<table class="form">${rows.join('')}</table>`;
}
