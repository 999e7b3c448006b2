import type { ConsoleView, Leaving } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { now } from '../hub.ts';
import { DoorSign } from '../parts/door-sign.tsx';
import type { AwayPlan } from './away-plan.ts';
import { a } from './words.ts';

const minuteMs = 60_000;

interface Props {
  view: ConsoleView;
  leaving: Leaving | null;
  plan: AwayPlan;
  reason: string;
  note: string;
}

/** The sign as the hall will see it, and what else happens with it. */
export function SignSide({ view, leaving, plan, reason, note }: Props) {
  const backAt = now.value + plan.minutes * minuteMs;
  const { cover, worksOn } = plan;
  return (
    <aside class="side" aria-label={a('preview')}>
      <h2 class="side-title">{a('preview')}</h2>
      {worksOn && cover ? (
        <div class="door-sign works-on">
          <div class="sn">
            <b>{view.number}</b>
            <span>{say(view.name)}</span>
          </div>
          <div class="st">
            <b>{a('worksOn')}</b>
            <span>{a('serves', { name: cover.name })}</span>
            <span class="soft">
              {a('ownerBack', { name: view.staff?.name ?? '', reason: reason || '…', time: timeOfDay(backAt) })}
            </span>
          </div>
        </div>
      ) : (
        <DoorSign
          number={view.number}
          name={say(view.name)}
          reason={[reason || '…', cover ? a('coverOnSign', { name: cover.name }) : '', note]
            .filter(Boolean)
            .join(' · ')}
          backAt={backAt}
          goTo={plan.goTo}
        />
      )}
      <section class="card effects">
        <h2>{a('after')}</h2>
        <ul class="eff">
          {effects(view, leaving, plan, backAt).map(([icon, words]) => (
            <li key={words}>
              <Icon name={icon} />
              {words}
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

function effects(view: ConsoleView, leaving: Leaving | null, plan: AwayPlan, backAt: number): [IconName, string][] {
  const name = plan.cover?.name ?? '';
  return [
    plan.worksOn
      ? ['swap', a('effectTakes', { time: timeOfDay(now.value), name })]
      : plan.cover
        ? ['swap', a('effectNamed', { name })]
        : ['sign', a('effectEmpty')],
    ['screen', plan.worksOn ? a('effectBoardsName', { name }) : a('effectBoards')],
    ['person', a('effectLine', { n: view.counts.waiting })],
    [
      'clock',
      a('effectRemind', {
        remind: timeOfDay(backAt - (leaving?.remindMin ?? 0) * minuteMs),
        late: timeOfDay(backAt),
      }),
    ],
  ];
}
