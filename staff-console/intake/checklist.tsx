import { spanMinutes } from '../../ui/span.ts';
import { say } from '../../ui/language.ts';
import { useKeys } from '../keys.ts';
import { openPage } from '../page.ts';
import { Go } from '../parts/go.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { Pace } from '../parts/pace.tsx';
import { t } from '../words.ts';
import { ApplicantCard } from './applicant-card.tsx';
import { type AtHand, named } from './at-hand.ts';
import { CarryOn } from './carry-on.tsx';
import { useBack } from './back.ts';
import { doIt } from './deeds.ts';
import { change, draft } from './draft.ts';
import { DueCard } from './due-card.tsx';
import { MaterialList } from './material-list.tsx';
import type { Way } from './outcomes.ts';
import { lackingOf, unseenOf } from './rows.ts';
import { VisitHead } from './visit-head.tsx';
import { WayRow, whyNotYet } from './way-row.tsx';
import { n } from './words.ts';

/** Ways that are written down on a page of their own before they are done. */
const written: readonly Way[] = ['notify', 'refuse', 'pass-on', 'answer'];

/** Nothing more can be put right now: back to what was told. */
const stopFixing = () => change({ fixing: null, way: null });

const commands = {
  settle: 'settle-on-the-spot',
  accept: 'accept-case',
  agency: 'take-on-agency',
} as const;

/** The materials walked by keys, and what they come to. */
export function Checklist({ hand }: { hand: AtHand }) {
  const { current, way } = hand;
  const needsName = !named(hand) && way !== 'pass-on' && way !== 'answer' && way !== 'settle';
  const why = whyNotYet(hand) ?? (needsName ? n('nameFirst') : null);
  const opens = written.includes(way);
  const go = () => {
    if (why !== null) return;
    if (opens) change({ open: true, way });
    else void doIt(hand);
  };
  useBack(draft.value.fixing === null ? null : stopFixing);
  useKeys({ F2: go, F6: () => openPage('transfer') });
  return (
    <div class="deck foot intake">
      <main class="stage">
        <VisitHead hand={hand}>
          <Pace begunAt={current.begunAt ?? current.calledAt} usual={spanMinutes(current.usualS)} />
        </VisitHead>
        <CarryOn hand={hand} />
        <MaterialList hand={hand} />
      </main>
      <aside class="side" aria-label={t('visitorAndLine')}>
        <ApplicantCard hand={hand} />
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

function small({ way, rows, guide, kase, current }: AtHand, why: string | null): string {
  if (why !== null) return why;
  switch (way) {
    case 'settle':
      return kase || current.holder?.name ? n('settleSmall') : n('settleNoFile');
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
      return n('agencySmall', { name: guide ? say(guide.result) : '', n: unseenOf(rows).length });
  }
}
