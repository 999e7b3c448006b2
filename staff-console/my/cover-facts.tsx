import type { ComponentChildren } from 'preact';
import type { MayCover } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { hallFacts } from '../hall-facts.ts';
import { now } from '../hub.ts';
import { minutesSince } from '../waited.ts';
import { t } from '../words.ts';
import { m } from './words.ts';

/** What a substitute may do of A's work, who waits, and what the hall will see. */
export function CoverFacts({ cover, me }: { cover: MayCover; me: string }) {
  const a = cover.of?.name ?? '';
  return (
    <>
      <h2 class="side-title">{a === '' ? m('mayDoTitle') : m('mayDoFor', { name: a })}</h2>
      <section class="card pw">
        <Row icon="check" look="ok-i" word={m('mayDo')}>
          {mayWords(cover)}
        </Row>
        <Row icon="back" look="warn-i" word={m('leftToA')}>
          {leftWords(cover)}
        </Row>
        <Row icon="lock" word={m('ground')}>
          {groundOf(cover)}
        </Row>
      </section>
      <section class="card pw">
        <Row icon="person" word={m('waiting')}>
          {cover.waiting === 0 || !cover.oldestSince
            ? m('nobodyWaits')
            : m('waitingN', {
                n: cover.waiting,
                min: minutesSince(cover.oldestSince, now.value),
                next: cover.next ?? '',
              })}
        </Row>
        <Row icon="screen" word={m('onScreen')}>
          {m('onScreenWords', { name: me })}
        </Row>
        <Row icon="swap" word={m('backWord')}>
          {m('backWords', { name: a })}
        </Row>
      </section>
    </>
  );
}

function Row({
  icon,
  look = '',
  word,
  children,
}: {
  icon: IconName;
  look?: string;
  word: string;
  children: ComponentChildren;
}) {
  return (
    <div>
      <span class={look}>
        <Icon name={icon} />
      </span>
      <b>{word}</b>
      <span class="said">{children}</span>
    </div>
  );
}

const queueNames = (codes: readonly string[]) =>
  codes
    .map((code) => {
      const queue = hallFacts.value?.queues.find((one) => one.code === code);
      return queue ? say(queue.name) : code;
    })
    .join(t('comma'));

function mayWords({ as, authority }: MayCover): string {
  if (as !== 'B' || !authority || authority.mayDo === 'all') return m('mayAll');
  return queueNames(authority.mayDo);
}

function leftWords({ as, authority }: MayCover): string {
  if (as === 'B' && authority && authority.leftToA.length > 0)
    return m('leftQueues', { queues: queueNames(authority.leftToA) });
  return m('leftRest');
}

function groundOf({ as, authority, named, until }: MayCover): string {
  if (as === 'B') return authority?.until ? m('groundBUntil', { until: authority.until }) : m('groundB');
  if (named) return until ? m('groundNamedUntil', { time: timeOfDay(until) }) : m('groundNamed');
  return m('groundSubstitute');
}
