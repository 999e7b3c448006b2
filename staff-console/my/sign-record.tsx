import type { MyPostView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { m, type MyWord } from './words.ts';
import { whenWords } from './person-words.ts';

type Signs = MyPostView['signs'];

const faultWords: Record<Signs['newest'][number]['faults'][number], MyWord> = {
  'back-late': 'faultBackLate',
  'never-back': 'faultNeverBack',
  'unusual-reason': 'faultUnusualReason',
  'no-cover': 'faultNoCover',
};

/** The signs of this month: how often, how long, and whether they were right. */
export function SignRecord({ signs }: { signs: Signs }) {
  const wrong = signs.count - signs.right;
  return (
    <section class="card sign-record">
      <h2>{m('signsTitle')}</h2>
      {signs.count === 0 ? (
        <p class="soft">{m('signsNone')}</p>
      ) : (
        <>
          <p class="sum">
            <b class="num">{m('signsSum', { n: signs.count, min: signs.minutes })}</b>
            <span class="soft">
              {wrong === 0 ? m('signsAllRight') : m('signsRight', { right: signs.right, wrong })}
            </span>
          </p>
          <ul>
            {signs.newest.map(({ from, until, backAt, reason, minutes, faults }) => (
              <li key={from}>
                <span class="num">{whenWords(from)}</span>
                <span class="mid">
                  {until === null
                    ? m('signStill', { reason, time: timeOfDay(backAt) })
                    : m('signFor', { reason, min: minutes })}
                </span>
                <span class={`chip ${faults.length > 0 ? 'warn' : ''}`}>
                  {faults.length > 0 ? m(faultWords[faults[0]!]) : m('signRight')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
