import { signal } from '@preact/signals';
import type { KioskView } from '../../protocol/views.ts';
import { dateOfDay, timeOfDay, weekday } from '../../ui/clock.ts';
import { language } from '../../ui/language.ts';
import { hall } from '../hall.ts';
import { view } from '../hub.ts';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { Rich } from '../parts/rich.tsx';
import { isToday } from '../parts/when.ts';
import { open } from '../visit.ts';
import { clockFace, type WeekLine, weekLines } from '../week.ts';
import { t, type Word } from '../words.ts';
import './closed.css';

type Why = KioskView['opening']['why'];

const titles: Record<Why, Word> = {
  open: 'closedNow',
  practice: 'closedNow',
  closed: 'closedTitle',
  'closed-today': 'closedToday',
  'not-yet': 'closedNotYet',
  noon: 'closedNoon',
  'last-issue-past': 'closedLast',
};
const stillHolds: Partial<Record<Why, Word>> = {
  closed: 'stillHold',
  'last-issue-past': 'stillHold',
  noon: 'stillHoldNoon',
};

/** No numbers now: when the hall opens again, and what can be done meanwhile. */
export function Closed() {
  const opening = view.value?.opening;
  const phone = view.value?.hall.complaintsPhone;
  const holds = opening && stillHolds[opening.why];
  const next = opening?.nextOpenAt ?? null;
  return (
    <>
      <div class="dusk">
        <Head />
        <div class="dusk-in">
          <h1 tabIndex={-1} data-start>
            {t(titles[opening?.why ?? 'closed'])}
          </h1>
          {next ? (
            <p class="open-at">
              <span>
                <span class="k">
                  {t('nextOpen')}
                  <span class="k-date">{dayOf(next)}</span>
                </span>
                {isToday(next) ? t('nextToday') : weekday(next, language.value)}
              </span>
              <span class="num">{clockFace(timeOfDay(next))}</span>
            </p>
          ) : (
            <p class="k">{t('noNextOpen')}</p>
          )}
          <Week lines={weekLines(hall.value?.hours)} />
        </div>
      </div>
      <main class="main">
        {holds && (
          <p class="still-hold">
            <Icon name="receipt" look="i-40" />
            <span>{t(holds)}</span>
          </p>
        )}
        <h2 class="h2 still-can">{t('stillCan')}</h2>
        <button type="button" class="press act" onClick={() => open({ name: 'departments', at: signal(0) })}>
          <Icon name="receipt" look="i-64" />
          <span class="words">
            <span class="t">{t('seeMaterials')}</span>
            <span class="s">{t('seeMaterialsHow')}</span>
          </span>
          <Icon name="chevron" look="i-32 go" />
        </button>
        <button type="button" class="press act" onClick={() => open({ name: 'needs' })}>
          <Icon name="needs" look="i-64" />
          <span class="words">
            <span class="t">{t('needTile')}</span>
            <span class="s">{t('needTileHint')}</span>
          </span>
          <Icon name="chevron" look="i-32 go" />
        </button>
        {phone && (
          <p class="soft push phone">
            <Rich word="phone" values={{ phone }} />
          </p>
        )}
      </main>
      <Foot help={false} />
    </>
  );
}

/** 11月23日; the weekday stands below it, large. */
function dayOf(at: string): string {
  return language.value === 'zh'
    ? (dateOfDay(at, 'zh').split(' ')[0] ?? '')
    : dateOfDay(at, 'en').replace(/^\w+,? /, '');
}

function Week({ lines }: { lines: WeekLine[] }) {
  return (
    <dl class="week">
      {lines.map(({ days, times }) => (
        <div key={days.join()}>
          <dt>{daysWords(days)}</dt>
          <dd class="num">
            {times.length === 0
              ? t('notWorking')
              : times.map(([from, to]) => (
                  <span key={from}>
                    {from}–{to}
                  </span>
                ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function daysWords(days: WeekLine['days']): string {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return '';
  if (days.length >= 3) return t('daySpan', { from: t(first), to: t(last) });
  return days.map((day) => t(day)).join(t('daysComma'));
}
