import type { Opening } from '../protocol/views.ts';
import { dateOfDay, timeOfDay } from '../ui/clock.ts';
import { Icon } from '../ui/icons.tsx';
import { language } from '../ui/language.ts';
import type { Seen } from './seen.ts';
import { Stub } from './stub.tsx';
import { t } from './words.ts';

/** The ticket is at its end: served, cancelled, left or of another day. In words, and what can be done now. */
export function Over({ seen }: { seen: Seen }) {
  return seen.standing === 'served' ? <Served seen={seen} /> : <Ended seen={seen} />;
}

function Served({ seen }: { seen: Seen }) {
  const { ticket, counter, hall } = seen.view;
  const { begunAt, finishedAt } = ticket;
  const tookMin =
    begunAt && finishedAt ? Math.max(1, Math.round((Date.parse(finishedAt) - Date.parse(begunAt)) / 60_000)) : null;
  const facts = [
    ...(counter ? [t('servedWhere', { counter: counter.number })] : []),
    ...(finishedAt ? [t('servedAt', { time: timeOfDay(finishedAt) })] : []),
  ];
  return (
    <main>
      <Stub seen={seen} facts={facts}>
        <p class="big-words done">
          <span class="seal-done">
            <Icon name="check" size={28} />
          </span>
          {t('served')}
        </p>
        <p class="lead">{t('servedThanks')}</p>
        {tookMin !== null && <p class="note">{t('servedTook', { minutes: tookMin })}</p>}
      </Stub>
      {hall.complaintsPhone && (
        <p class="note">
          {t('complain')} <a href={`tel:${hall.complaintsPhone}`}>{hall.complaintsPhone}</a>
        </p>
      )}
    </main>
  );
}

function Ended({ seen }: { seen: Seen }) {
  const { view, standing } = seen;
  const {
    ticket: { number, businessDay, finishedAt, issuedAt },
  } = view;
  const day = dateOfDay(`${businessDay}T12:00:00${issuedAt.slice(19).replace(/^\.\d+/, '')}`, language.value);
  const facts = [t('taken', { time: timeOfDay(issuedAt) })];
  if (finishedAt && standing !== 'past')
    facts.push(t(standing === 'cancelled' ? 'cancelledAt' : 'endedAt', { time: timeOfDay(finishedAt) }));
  const [sum, what] =
    standing === 'cancelled'
      ? [t('cancelled'), t('cancelledWhat', { number })]
      : standing === 'left'
        ? [t('left'), t('leftWhat', { number })]
        : [t('past'), t('pastWhat', { number, day })];
  return (
    <main>
      <Stub seen={seen} facts={facts}>
        <p class="big-words">{sum}</p>
        <p class="lead">{what}</p>
      </Stub>
      <section class="card again">
        <h2>{takeSays(view.opening)}</h2>
        <p>{t('takeHow')}</p>
      </section>
    </main>
  );
}

/** When a new number can be had. */
export function takeSays({ issuing, lastIssueAt, nextOpenAt }: Opening): string {
  if (issuing) return lastIssueAt ? t('takeUntil', { time: timeOfDay(lastIssueAt) }) : t('takeNow');
  return nextOpenAt
    ? t('takeNext', { day: dateOfDay(nextOpenAt, language.value), time: timeOfDay(nextOpenAt) })
    : t('takeAsk');
}
