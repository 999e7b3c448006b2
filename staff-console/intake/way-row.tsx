import { useKeys } from '../keys.ts';
import { unseenOf } from './rows.ts';
import type { AtHand } from './at-hand.ts';
import { change } from './draft.ts';
import { standingOf, type Way, ways } from './outcomes.ts';
import { n } from './words.ts';

export const wayWords = {
  settle: 'settle',
  accept: 'accept',
  notify: 'notify',
  refuse: 'refuse',
  'pass-on': 'passOn',
  answer: 'answer',
  agency: 'agency',
} as const satisfies Record<Way, string>;

const whyNot = {
  'not-immediate': 'notImmediate',
  'still-lacking': 'stillLacking',
  'still-unseen': 'stillUnseen',
  'nothing-lacking': 'nothingLacking',
  'must-decide': 'mustDecide',
} as const;

/** What came of the visit: one of these. ← → change it, and so does a tap. */
export function WayRow({ hand }: { hand: AtHand }) {
  const shown = ways.filter((way) => way !== 'agency' || hand.agency !== 'never');
  const turn = (by: number) => {
    const next = shown[shown.indexOf(hand.way) + by];
    if (next) change({ way: next, open: false });
  };
  useKeys({ ArrowLeft: () => turn(-1), ArrowRight: () => turn(1) });
  return <Ways hand={hand} shown={shown} choose={(way) => change({ way, open: false })} />;
}

/** The same above a form, where the arrows belong to the form. */
export function WayRowStill({ hand }: { hand: AtHand }) {
  const shown = ways.filter((way) => way !== 'agency' || hand.agency !== 'never');
  return <Ways hand={hand} shown={shown} choose={(way) => change({ way, open: false })} />;
}

function Ways({ hand, shown, choose }: { hand: AtHand; shown: readonly Way[]; choose(way: Way): void }) {
  return (
    <fieldset class="outs ways" aria-label={n('ways')} style={{ '--columns': shown.length }}>
      {shown.map((way) => {
        const standing = standingOf(way, hand.visit.kind, hand.rows, hand.kase);
        // What is only not looked at yet is on its way to be possible.
        const off = !standing.can && standing.why !== 'still-unseen';
        return (
          <button
            type="button"
            key={way}
            class={`${way === hand.way ? 'on' : ''} ${off ? 'off' : ''}`}
            aria-pressed={way === hand.way}
            onClick={() => choose(way)}
          >
            <b>{n(wayWords[way])}</b>
            <span>{standing.can || !off ? meaning(way, hand) : n(whyNot[standing.why], { n: standing.n })}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

function meaning(way: Way, hand: AtHand): string {
  switch (way) {
    case 'settle':
      return n('settleMeans');
    case 'accept':
      return n('acceptMeans', { n: hand.guide?.promisedDays ?? 0 });
    case 'notify':
      return n('notifyMeans', { n: hand.rows.filter(({ is }) => is === 'lacking').length });
    case 'refuse':
      return n('refuseMeans');
    case 'pass-on':
      return n('passOnMeans');
    case 'answer':
      return n('answerMeans');
    case 'agency':
      return n('agencyMeans');
  }
}

/** What the red button says while it cannot be pressed; null once it can. */
export function whyNotYet(hand: AtHand): string | null {
  const { standing } = hand;
  if (standing.can) return null;
  if (standing.why === 'still-unseen') return n('unseenLong', { n: unseenOf(hand.rows).length });
  if (standing.why === 'still-lacking') return n('lackingLong', { n: standing.n });
  return n(whyNot[standing.why], { n: standing.n });
}
