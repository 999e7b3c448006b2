import type { BoardCounter } from '../../protocol/views.ts';
import { timeOfDay, weekday } from '../../ui/clock.ts';
import { say } from '../../ui/language.ts';
import { drawnState, overdueMin } from '../counter-state.ts';
import { Mark } from '../marks.tsx';
import { Digits, PostBadge } from '../parts.tsx';
import { t } from '../words.ts';
import { line } from './board-line.ts';

/** A counter: its number and who stands it, its ticket or its state, and why it does not call. */
export function CounterCell({ counter, lost = false }: { counter: BoardCounter; lost?: boolean }) {
  const { state, staff } = counter;
  const { mark, tone } = drawnState(counter);
  const covered = mark === 'covered';
  const kind = lost && state === 'calling' ? 'known' : state;
  return (
    <div class={`ctr ${kind}`} data-counter={counter.number}>
      <div class="c">
        <span class="n t">{counter.number}</span>
        {staff && (
          <>
            <span class="staff trim">{staff.name}</span>
            <PostBadge as={staff.as} />
          </>
        )}
      </div>
      <div class="b">
        <Main counter={counter} />
        <div class="st">
          <Mark name={mark} tone={tone} />
          <span class="trim">{lost && state === 'calling' ? t('called') : statusOf(counter)}</span>
          {staff && !covered && ['calling', 'serving', 'free'].includes(state) && <PostBadge as={staff.as} />}
        </div>
      </div>
      {staff && (
        <div class="more">
          <span class="who">
            {staff.name}
            <PostBadge as={staff.as} />
          </span>
          <span class="mute trim">
            {staff.of ? t('inPlaceOf', { name: staff.of }) : staff.title && say(staff.title)}{' '}
            {t('jobNo', { jobNo: staff.jobNo })}
          </span>
        </div>
      )}
    </div>
  );
}

function Main({ counter: { state, ticket, sign } }: { counter: BoardCounter }) {
  if (state === 'away' && sign) {
    const overdue = overdueMin(sign.backAt, line.minute.value) > 0;
    return (
      <span class="m n t">
        {timeOfDay(sign.backAt)}
        <small>{t(overdue ? 'notBack' : 'back')}</small>
      </span>
    );
  }
  if (state === 'unattended') return <span class="m zh t">{t('unattended')}</span>;
  if (state === 'closed') return <span class="m zh t">{t('closed')}</span>;
  if (ticket)
    return (
      <span class="m">
        <Digits>{ticket}</Digits>
      </span>
    );
  return <span class="m zh t">{t(state === 'free' ? 'free' : 'serving')}</span>;
}

function statusOf(counter: BoardCounter): string {
  const { state, sign, goTo, since, opensAt } = counter;
  const instead = sign?.goTo[0] ?? goTo?.[0];
  if (state === 'away') return instead === undefined ? t('away') : t('awayGoTo', { counter: instead });
  if (state === 'unattended')
    return since
      ? t('since', { time: timeOfDay(since) })
      : instead === undefined
        ? t('notServing')
        : t('goTo', { counter: instead });
  if (state === 'closed')
    return opensAt ? opening(opensAt) : instead === undefined ? t('notServing') : t('goTo', { counter: instead });
  return t(drawnState(counter).word);
}

function opening(opensAt: string): string {
  const time = timeOfDay(opensAt);
  const day = weekday(opensAt, 'zh');
  return day === weekday(line.minute.value, 'zh') ? t('opens', { time }) : t('opensOn', { day, time });
}
