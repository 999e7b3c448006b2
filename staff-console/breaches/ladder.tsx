import type { BreachesView } from '../../protocol/breaches.ts';
import { Icon } from '../../ui/icons.tsx';
import { shortDay } from '../cases/days.ts';
import { b } from './words.ts';

type Ladder = BreachesView['ladder'];
type Taken = BreachesView['people'][number]['taken'];

/** 阶梯: each step with who took it and when, the one that is due in ink, those ahead pale. */
export function LadderLine({
  ladder,
  verified,
  taken,
  due,
}: {
  ladder: Ladder;
  verified: number;
  taken: Taken;
  due: boolean;
}) {
  return (
    <ol class="stage-line breach-ladder" aria-label={b('ladder')} style={{ '--steps': ladder.length }}>
      {ladder.map((step, i) => {
        const last = i === ladder.length - 1;
        const here = due && (verified === i + 1 || (last && verified > i));
        const done = taken.find((one) => (last ? one.verified >= i + 1 : one.verified === i + 1));
        return (
          <li key={i} class={here ? 'here' : done ? 'done' : 'ahead'} aria-current={here ? 'step' : undefined}>
            <small>{b(last && ladder.length > 1 ? 'onNthOn' : 'onNth', { n: i + 1 })}</small>
            <b>{b(`step:${step}`)}</b>
            <small>
              {here ? (
                b('stepNow')
              ) : done ? (
                <>
                  <Icon name="check" /> {b('takenBy', { day: shortDay(done.at), who: done.by.name })}
                </>
              ) : (
                b('stepAhead')
              )}
            </small>
          </li>
        );
      })}
    </ol>
  );
}
