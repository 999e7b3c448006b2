import { say } from '../../ui/language.ts';
import { serviceById } from '../hall.ts';
import { elder } from '../modes.ts';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { Pager } from '../parts/pager.tsx';
import { Qr } from '../parts/qr.tsx';
import { titleSize } from '../parts/title-size.ts';
import { type SampleSheet, sampleSheets } from '../sample-sheets.ts';
import type { Samples } from '../samples.ts';
import { printsHere } from '../slip.ts';
import { t } from '../words.ts';
import './samples.css';

/** 示范文本: each model form large, to look at, to print here, or to take along as a page of A4 (000/C (2)). */
export function SamplesPage({ samples }: { samples: Samples }) {
  const service = serviceById(samples.service);
  const forms = samples.forms.value;
  if (!service) return null;
  const sheets = forms === null || forms === 'cut' ? [] : sampleSheets(forms, elder.value);
  const sheet = sheets[Math.min(samples.at.value, sheets.length - 1)];
  return (
    <>
      <Head small />
      <main class="main samples">
        <h1 class={`title ${titleSize(say(service.name))}`} tabIndex={-1} data-start>
          {say(service.name)}
        </h1>
        <p class="soft samples-how">{t(forms === 'cut' ? 'samplesCut' : sheet ? 'samplesHow' : 'connecting')}</p>
        {sheet && <Paper sheet={sheet} />}
        {sheet && (
          <div class="push under-paper">
            <Pager at={Math.min(samples.at.value, sheets.length - 1)} of={sheets.length} onTurn={samples.turn} />
            <Take sheet={sheet} samples={samples} />
          </div>
        )}
      </main>
      <Foot back home />
    </>
  );
}

function Paper({ sheet: { form, lines, goesOn, dense, n } }: { sheet: SampleSheet }) {
  const picture = form.file?.type === 'image/png' ? `/api/guides/files/${form.file.mark}` : null;
  return (
    <article class={`sample-paper ${dense ? 'dense' : ''}`}>
      <span class="model" aria-hidden="true">
        {t('sampleMark')}
      </span>
      <h2>{goesOn ? t('sampleGoesOn', { name: say(form.name) }) : say(form.name)}</h2>
      {lines.length > 0 ? (
        <dl lang="zh-CN">
          {lines.map(({ field, text }) =>
            field === null ? (
              <div key={text} class="sentence">
                <dd>{text}</dd>
              </div>
            ) : (
              <div key={`${n} ${field}`}>
                <dt>{field}</dt>
                <dd>{text}</dd>
              </div>
            ),
          )}
        </dl>
      ) : picture ? (
        <img src={picture} alt={say(form.name)} />
      ) : (
        <p class="elsewhere">{t('sampleOnPhone')}</p>
      )}
    </article>
  );
}

function Take({ sheet, samples }: { sheet: SampleSheet; samples: Samples }) {
  const said = samples.said.value;
  const prints = printsHere.value && sheet.form.text !== undefined;
  const words =
    said === 'printing'
      ? t('samplePrinting')
      : said === 'unreachable'
        ? t('followCut')
        : said === 'sending'
          ? ''
          : said;
  return (
    <>
      <p class={`sample-said ${said === 'printing' ? 'done' : ''}`} role="status">
        {words && (
          <>
            <Icon name={said === 'printing' ? 'check' : 'warning'} look="i-40" />
            {words}
          </>
        )}
      </p>
      <div class="sample-take">
        <Qr address={`${location.origin}/api/guides/${samples.service}/samples/${sheet.n}.html`} />
        <p>{t('sampleScan')}</p>
        {prints && (
          <button
            type="button"
            class="go-big ink calm"
            aria-busy={said === 'sending'}
            onClick={() => void samples.print(sheet.n)}
          >
            {t(said === 'sending' ? 'sampleSending' : 'samplePrint')}
          </button>
        )}
      </div>
    </>
  );
}
