import { signal } from '@preact/signals';
import { say } from '../../ui/language.ts';
import { departments, type Line } from '../departments.ts';
import { Emblem } from '../parts/emblem.tsx';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { Rich } from '../parts/rich.tsx';
import { SlipNote } from '../parts/slip-note.tsx';
import { printsHere } from '../slip.ts';
import { open, openFollow, openServices } from '../visit.ts';
import { waitOf } from '../wait.ts';
import { t } from '../words.ts';
import './elder.css';

const mostUsed = 4;

/** 长者版: the four departments used most, large; then the rest, and how one's case stands. Nothing under 40 px. */
export function ElderHome() {
  const all = departments.value;
  const rest = all.slice(mostUsed);
  return (
    <>
      <Head />
      <main class={`main ${printsHere.value ? '' : 'paperless'}`}>
        <div class="top">
          <h1 class="ask elder-ask" tabIndex={-1} data-start>
            {t('askElder')}
          </h1>
          <SlipNote />
        </div>
        <div class="reach ets five">
          {all.slice(0, mostUsed).map((line) => (
            <ElderTile key={line.id} line={line} />
          ))}
          <div class={`et-pair ${rest.length > 0 ? 'two' : ''}`}>
            {rest.length > 0 && (
              <button type="button" class="press et" onClick={() => open({ name: 'departments', at: signal(1) })}>
                <Icon name="receipt" />
                <span>
                  <span class="t">{t('otherThings')}</span>
                  <span class="s">{t('moreHint', { n: rest.length })}</span>
                </span>
              </button>
            )}
            <button type="button" class="press et" onClick={openFollow}>
              <Icon name="follow" />
              <span>
                <span class="t">{t('followTile')}</span>
                <span class="s">{t('followTileShort')}</span>
              </span>
            </button>
          </div>
        </div>
      </main>
      <Foot />
    </>
  );
}

/** A department, large: its line in one sentence instead of a track. */
export function ElderTile({ line }: { line: Line }) {
  return (
    <button type="button" class="press et" onClick={() => openServices({ kind: 'department', id: line.id })}>
      <Emblem department={line} />
      <span>
        <span class="t">{say(line.short)}</span>
        <span class="s">
          <LineWords line={line} />
        </span>
      </span>
    </button>
  );
}

function LineWords({ line: { forecast, waiting } }: { line: Line }) {
  const wait = waitOf(forecast);
  if (wait.kind === 'none') return <>{t('elderNone')}</>;
  if (wait.kind === 'over') return <Rich word="elderOver" values={{ n: waiting }} />;
  if (wait.kind === 'unknown') return <Rich word="elderUnknown" values={{ n: waiting }} />;
  return <Rich word="elderWait" values={{ n: waiting, span: `${wait.fromMin}–${wait.toMin}` }} />;
}
