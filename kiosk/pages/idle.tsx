import { useEffect } from 'preact/hooks';
import { say } from '../../ui/language.ts';
import { hall } from '../hall.ts';
import { view } from '../hub.ts';
import { Head } from '../parts/head.tsx';
import { Lines } from '../parts/rich.tsx';
import { Bar, SpanWords } from '../parts/wait.tsx';
import { begin } from '../visit.ts';
import { waitOf } from '../wait.ts';
import { t } from '../words.ts';
import './idle.css';

const linesShown = 6;

/** The poster: the whole glass is one target, the seal shows where it begins. */
export function Idle() {
  useEffect(() => {
    document.addEventListener('click', begin);
    return () => document.removeEventListener('click', begin);
  }, []);
  const waits = (view.value?.departments ?? []).slice(0, linesShown);
  const shortOf = (id: string) => hall.value?.departments.find((one) => one.id === id)?.short;
  return (
    <div class="poster">
      <Head />
      <main class="main">
        <div class="poem">
          <div class="now">
            <p class="cap">{t('idleCap')}</p>
            {waits.map((line) => (
              <div class="now-line" key={line.id}>
                <p class="h">{say(shortOf(line.id) ?? line.short)}</p>
                <Bar forecast={line.forecast} look="on-paper" />
                <p class="t">
                  <SpanWords wait={waitOf(line.forecast)} />
                </p>
              </div>
            ))}
          </div>
          <p class="v" lang="zh-CN">
            <Lines text={t('idlePoem')} />
          </p>
        </div>
        <div class="touch push">
          <button type="button" class="seal" lang="zh-CN">
            {t('idleSeal')}
          </button>
          <div>
            <h1 class="t1" tabIndex={-1} data-start>
              {t('idleTouch')}
              <br />
              {t('idleStart')}
            </h1>
            <p class="t2" lang="en">
              {t('idleTouchEn')}
            </p>
          </div>
        </div>
      </main>
    </div>
  );
}
