import type { ReadonlySignal } from '@preact/signals';
import { useSignalEffect } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Live } from '../ui/live.ts';
import { Called } from './called.tsx';
import { Connecting } from './connecting.tsx';
import { colourGround } from './ground.ts';
import { Header } from './header.tsx';
import { Held } from './held.tsx';
import { Lost } from './lost.tsx';
import { Missed } from './missed.tsx';
import { Over } from './over.tsx';
import { keepRung, lastRung, mustRing } from './ring.ts';
import { type Seen, seeTicket } from './seen.ts';
import { Serving } from './serving.tsx';
import { titleOf } from './title.ts';
import { listenForLeave, playTone, shake } from './tone.ts';
import { Unknown } from './unknown.tsx';
import { Waiting } from './waiting.tsx';
import { t } from './words.ts';

/** The visitor's own page: one ticket, as it stands now. */
export function Phone({ token, live, clock }: { token: string; live: Live; clock: ReadonlySignal<number> }) {
  const topic = `ticket/${token}` as const;
  const seen = useMemo(() => seeTicket(live, clock, topic), [live, clock, topic]);
  useEffect(listenForLeave, []);
  useSignalEffect(() => {
    const now = seen.value;
    colourGround(now?.standing === 'called');
    if (!now) return;
    document.title = `${titleOf(now.view, now.standing, now.lost)} · ${t('product')}`;
    if (now.standing === 'called' && now.view.call && !now.lost && mustRing(now.view.call, lastRung(), now.at)) {
      keepRung(now.view.call);
      playTone();
      shake();
    }
  });

  if (live.refused.value[topic]) return <Unknown />;
  const now = seen.value;
  if (!now) return <Connecting live={live} />;
  return (
    <div class={`page page-${now.standing}`}>
      <Header hall={now.view.hall.name} link={live.link.value} at={now.at} />
      {now.view.hall.practice && <p class="practice">{t('practice')}</p>}
      <p class="unseen" role="status">
        {now.standing === 'called' ? turnSays(now) : titleOf(now.view, now.standing, false)}
      </p>
      {now.lost && <Lost since={now.at} />}
      <State seen={now} token={token} />
    </div>
  );
}

function turnSays({ view }: Seen): string {
  return t('turnSays', { number: view.ticket.number, counter: view.counter?.number ?? '' });
}

function State({ seen, token }: { seen: Seen; token: string }) {
  switch (seen.standing) {
    case 'waiting':
      return <Waiting seen={seen} token={token} />;
    case 'called':
      return <Called seen={seen} />;
    case 'serving':
      return <Serving seen={seen} />;
    case 'missed':
      return <Missed seen={seen} token={token} />;
    case 'held':
      return <Held seen={seen} />;
    case 'served':
    case 'cancelled':
    case 'left':
    case 'past':
      return <Over seen={seen} />;
  }
}
