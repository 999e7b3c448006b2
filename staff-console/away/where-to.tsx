import type { ConsoleView, Leaving } from '../../protocol/views.ts';
import { Options } from '../parts/options.tsx';
import { looks } from '../parts/counter-state.ts';
import { t } from '../words.ts';
import { placesInstead } from './away-choices.ts';
import { change } from './away-draft.ts';
import type { AwayPlan } from './away-plan.ts';
import { a } from './words.ts';

/** Minutes of a span as people say them. */
export const spanMin = (s: number): number => Math.max(1, Math.round(s / 60));

/** Where people go meanwhile: here, while somebody stands in; else where the wait is shortest. */
export function WhereTo({ view, leaving, plan }: { view: ConsoleView; leaving: Leaving | null; plan: AwayPlan }) {
  const first = leaving?.instead[0];
  if (plan.worksOn && plan.cover)
    return (
      <div>
        <h2>{a('goTo')}</h2>
        <p class="goes-on">
          <b>{a('goToHere', { n: view.number, name: plan.cover.name })}</b>
          {first?.waitS && (
            <small>
              {a('goToElse', { n: first.counter, from: spanMin(first.waitS.p50S), to: spanMin(first.waitS.p90S) })}
            </small>
          )}
        </p>
      </div>
    );
  const places = placesInstead(view);
  const order = leaving?.instead.map(({ counter }) => counter) ?? [];
  const rank = (number: number) => (order.includes(number) ? order.indexOf(number) : places.length);
  const sorted = [...places].sort((x, y) => rank(x.number) - rank(y.number)).slice(0, 3);
  return (
    <div>
      <h2>{a('goTo')}</h2>
      {sorted.length === 0 ? (
        <p class="soft">{a('goToNowhere')}</p>
      ) : (
        <Options
          label={a('goTo')}
          columns={3}
          look="places"
          options={sorted.map(({ number, state, atWork }) => {
            const wait = leaving?.instead.find(({ counter }) => counter === number)?.waitS;
            return {
              id: String(number),
              label: t('counterN', { n: number }),
              small: wait ? a('waitSpan', { from: spanMin(wait.p50S), to: spanMin(wait.p90S) }) : t(looks[state].word),
              on: plan.goTo.includes(number),
              off: !atWork,
              choose: () =>
                change({
                  goTo: plan.goTo.includes(number) ? plan.goTo.filter((one) => one !== number) : [...plan.goTo, number],
                }),
            };
          })}
        />
      )}
    </div>
  );
}
