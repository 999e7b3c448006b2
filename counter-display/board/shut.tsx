import type { BoardView, Opening } from '../../protocol/views.ts';
import { dateOfDay, timeOfDay } from '../../ui/clock.ts';
import { say } from '../../ui/language.ts';
import { Mark } from '../marks.tsx';
import { Digits, En } from '../parts.tsx';
import { t as shared } from '../words.ts';
import { line } from './board-line.ts';
import { Head } from './head.tsx';
import { t, tIn } from './words.ts';

const reasons = { 'closed-today': 'closedToday', 'not-yet': 'notYet', noon: 'noon' } as const;

function reasonOf(why: Opening['why']) {
  return why in reasons ? reasons[why as keyof typeof reasons] : 'closedTaken';
}

/** The hall is closed: when it opens next, and who is still being served. */
export function Shut({ view }: { view: BoardView }) {
  const { opening } = view;
  const word = reasonOf(opening.why);
  return (
    <main class="full shut">
      <Head view={view} late={word === 'closedTaken'} />
      <section class="big">
        <div>
          <h2 class="t">{t(word)}</h2>
          <p class="en" lang="en">
            {tIn('en', word)}
          </p>
        </div>
        {opening.nextOpenAt && <Next at={opening.nextOpenAt} />}
      </section>
      <StillServed view={view} />
      <Also view={view} />
    </main>
  );
}

function Next({ at }: { at: string }) {
  const day = dateOfDay(at, 'zh');
  const today = day === dateOfDay(line.minute.value, 'zh');
  return (
    <div class="next">
      <div class="k">
        {t('nextOpen')}　{today ? t('todayAgain') : day}
      </div>
      <span class="n t">{timeOfDay(at)}</span>
    </div>
  );
}

const mostServed = 4;

function StillServed({ view: { counters } }: { view: BoardView }) {
  const served = counters.filter(({ ticket }) => ticket !== null).slice(0, mostServed);
  if (served.length === 0) return null;
  return (
    <section class="late">
      <div>
        <h2>{t('lateTitle')}</h2>
        <p>{t('lateHow')}</p>
      </div>
      <div class="lasts">
        {served.map(({ number, ticket }) => (
          <span key={number}>
            <Digits>{ticket ?? ''}</Digits>
            <Mark name="next" />
            <Digits usual={2}>{number}</Digits>
            <small>{shared('counterUnit')}</small>
          </span>
        ))}
      </div>
    </section>
  );
}

function Also({ view: { hall, opening, notices } }: { view: BoardView }) {
  const hours = opening.today.map(([from, to]) => `${from}–${to}`).join('　');
  const [notice] = notices;
  return (
    <section class="also">
      {hours && (
        <div>
          <b>{t('hoursToday', { hours })}</b>
          <span>{t('hoursHow')}</span>
        </div>
      )}
      {notice && (
        <div class="notice">
          <b>{say(notice.text)}</b>
          <En>{notice.text.en}</En>
        </div>
      )}
      {hall.complaintsPhone && (
        <div>
          <b>{t('complaints', { phone: hall.complaintsPhone })}</b>
          <span>{t('complaintsHow')}</span>
        </div>
      )}
    </section>
  );
}
