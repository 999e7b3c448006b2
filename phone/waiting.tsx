import { timeOfDay } from '../ui/clock.ts';
import { Icon } from '../ui/icons.tsx';
import { say } from '../ui/language.ts';
import { Absent } from './absent.tsx';
import { Actions } from './actions.tsx';
import { Checklist } from './checklist.tsx';
import { Hours } from './hours.tsx';
import { GuideLinks } from './guide-links.tsx';
import { Passers } from './passers.tsx';
import { callingNow, placesOf } from './places.ts';
import type { Seen } from './seen.ts';
import { Sound } from './sound.tsx';
import { Stub } from './stub.tsx';
import { waitAt } from './wait.ts';
import { Forecast } from './forecast.tsx';
import { t } from './words.ts';

/** In line: how long, how many ahead, where, who went first and why, and what to have ready. */
export function Waiting({ seen, token }: { seen: Seen; token: string }) {
  const { view, at, cameAt } = seen;
  const { ticket, ahead } = view;
  const people = ahead === 0 ? t('aheadNone') : ahead === 1 ? t('aheadOne') : t('aheadMany', { count: ahead });
  const facts = [
    t('taken', { time: timeOfDay(ticket.issuedAt) }),
    ticket.className ? say(ticket.className) : t('ordinary'),
  ];
  return (
    <>
      <main>
        <Stub seen={seen} facts={facts}>
          <Forecast wait={waitAt(view.forecast, cameAt, at)} />
          <dl class="two">
            <div>
              <dt>{t('ahead')}</dt>
              <dd>{people}</dd>
            </div>
            <div>
              <dt>{t('where')}</dt>
              <dd>{placesOf(callingNow(view)) || say(view.zoneName)}</dd>
            </div>
          </dl>
        </Stub>
        {view.movedFrom !== undefined && (
          <section class="card absent" role="status">
            <Icon name="info" />
            <p>{t(ahead === 0 ? 'movedFirst' : 'moved', { n: view.movedFrom })}</p>
          </section>
        )}
        <Absent view={view} at={at} />
        <Hours opening={view.opening} />
        {view.passedBy.length > 0 ? <Passers passedBy={view.passedBy} /> : <p class="note beside">{t('passedNone')}</p>}
        <Checklist ticket={ticket.id} materials={view.materials} title={t('ready')} />
        <GuideLinks
          service={ticket.service}
          reading={view.reading}
          words={{ title: t('reading'), guide: t('guide'), sample: t('sample') }}
        />
        <Sound />
      </main>
      <Actions ticket={ticket} token={token} delay />
    </>
  );
}
