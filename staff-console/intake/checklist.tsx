import { spanMinutes } from '../../ui/span.ts';
import { useKeys } from '../keys.ts';
import { openPage } from '../page.ts';
import { Go } from '../parts/go.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { Pace } from '../parts/pace.tsx';
import { type AtHand, named } from './at-hand.ts';
import { carryOn } from './carry-on.ts';
import { CarryOnBand, waitingCase } from './carry-on-band.tsx';
import { useBack } from './back.ts';
import { doIt } from './deeds.ts';
import { change, draft } from './draft.ts';
import { DueCard } from './due-card.tsx';
import { MaterialList } from './material-list.tsx';
import type { Way } from './outcomes.ts';
import { lackingOf } from './rows.ts';
import { VisitHead } from './visit-head.tsx';
import { WhoCard } from './who-card.tsx';
import { WayRow, whyNotYet } from './way-row.tsx';
import { n } from './words.ts';

/** Ways that are written down on a page of their own before they are done. */
const written: readonly Way[] = ['notify', 'refuse', 'pass-on', 'answer', 'agency'];

/** Nothing more can be put right now: back to what was told. */
const stopFixing = () => change({ fixing: null, way: null });

const commands = {
  settle: 'settle-on-the-spot',
  accept: 'accept-case',
} as const;

/** The materials walked by keys, and what they come to. */
export function Checklist({ hand }: { hand: AtHand }) {
  const { current, way } = hand;
  const needsName = !named(hand) && (way === 'accept' || way === 'notify' || way === 'refuse');
  const why = whyNotYet(hand) ?? (needsName ? n('nameFirst') : null);
  const opens = written.includes(way);
  const go = () => {
    if (why !== null) return;
    if (opens) change({ open: true, way });
    else void doIt(hand);
  };
  useBack(draft.value.fixing === null ? null : stopFixing);
  const waiting = waitingCase(hand);
  const find = waiting ? () => void carryOn(hand, { number: waiting.number }) : () => openPage('find');
  useKeys({ F2: go, F3: hand.kase === null ? find : undefined, F6: () => openPage('transfer') });
  return (
    <div class="deck foot intake">
      <main class="stage">
        <VisitHead hand={hand}>
          <Pace begunAt={current.begunAt ?? current.calledAt} usual={spanMinutes(current.usualS)} />
        </VisitHead>
        <CarryOnBand hand={hand} />
        <MaterialList hand={hand} />
      </main>
      <aside class="side" aria-label={n('visitorAndLine')}>
        <WhoCard hand={hand} />
        <DueCard visit={hand.visit} />
      </aside>
      <WayRow hand={hand} />
      <Go
        name={opens ? null : commands[way as keyof typeof commands]}
        look={`bar ${why !== null && opens ? 'soon' : ''}`}
        why={why}
        run={go}
        small={small(hand, why)}
      >
        <b class="verb">{n(verbs[way])}</b>
        <span class="hint">
          <KeyCap name="F2" />
        </span>
      </Go>
    </div>
  );
}

const verbs = {
  settle: 'doSettle',
  accept: 'doAccept',
  notify: 'doNotify',
  refuse: 'doRefuse',
  'pass-on': 'doPassOn',
  answer: 'doAnswer',
  agency: 'doAgency',
} as const;

function small(hand: AtHand, why: string | null): string {
  const { way, rows } = hand;
  if (why !== null) return why;
  switch (way) {
    case 'settle':
      return named(hand) ? n('settleSmall') : n('settleNoFile');
    case 'accept':
      return n('acceptSmall', { n: rows.filter(({ is }) => is === 'here').length });
    case 'notify':
      return n('notifySmall', { n: lackingOf(rows).length });
    case 'refuse':
      return n('refuseSmall');
    case 'pass-on':
      return n('passOnSmall');
    case 'answer':
      return n('answerSmall');
    case 'agency':
      return n('agencySmall');
  }
}
