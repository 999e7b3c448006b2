import type { Opening } from '../protocol/views.ts';
import { timeOfDay } from '../ui/clock.ts';
import { Actions } from './actions.tsx';
import { Outcome } from './outcome.tsx';
import { usePress } from './press.ts';
import type { Seen } from './seen.ts';
import { Stub } from './stub.tsx';
import { t } from './words.ts';

/** Called in vain: the number is still good, and one press puts it back in line. */
export function Missed({ seen, token }: { seen: Seen; token: string }) {
  const { view } = seen;
  const { ticket, call, wouldFollow } = view;
  const back = usePress('return-ticket', { ticket: ticket.id }, token);
  const { kind } = back.pressed.value;
  const facts = [
    ...((call ?? ticket.calledAt) ? [t('calledLast', { time: timeOfDay(call?.at ?? ticket.calledAt!) })] : []),
    ...(call ? [call.times === 1 ? t('calledOnce') : t('calledTimes', { times: call.times })] : []),
  ];
  return (
    <>
      <main>
        <Stub seen={seen} facts={facts}>
          <p class="big-words">{t('missed')}</p>
          <p class="lead">{wouldFollow.length > 0 ? t('missedHow', { count: wouldFollow.length }) : t('missedNext')}</p>
        </Stub>
        <button type="button" class="go" aria-disabled={kind === 'busy' || kind === 'done'} onClick={back.press}>
          {t(kind === 'busy' ? 'busy' : 'back')}
        </button>
        <Outcome pressed={back.pressed.value} done={t('backDone')} />
        <Follow seen={seen} />
        <p class="note">
          {untilSays(view.opening)}
          <br />
          {t('keepsTime', { time: timeOfDay(ticket.issuedAt) })}
        </p>
      </main>
      <Actions ticket={ticket} token={token} />
    </>
  );
}

function Follow({ seen: { view, cameAt } }: { seen: Seen }) {
  const { forecast } = view;
  const about =
    forecast &&
    t('about', { from: timeOfDay(cameAt + forecast.p50S * 1000), to: timeOfDay(cameAt + forecast.p90S * 1000) });
  return (
    <section class="card follow">
      <h2>{t('follow')}</h2>
      <ol>
        {view.wouldFollow.map((number, place) => (
          <li key={number}>
            <span class="number">{number}</span>
            <span>{t(place === 0 ? 'followFirst' : 'followThen')}</span>
          </li>
        ))}
        <li class="me">
          <span class="number">{view.ticket.number}</span>
          <span>{t('you')}</span>
          {about && <b>{about}</b>}
        </li>
      </ol>
    </section>
  );
}

/** Until when coming back still helps today. */
function untilSays({ until, today, why }: Opening): string {
  const time = until ? timeOfDay(until) : why === 'noon' || why === 'not-yet' ? today.at(-1)?.[1] : undefined;
  return time ? t('until', { time }) : t('untilToday');
}
