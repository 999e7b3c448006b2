import type { ConsoleView } from '../../protocol/views.ts';
import { Icon } from '../../ui/icons.tsx';
import { exactTime } from '../exact-time.ts';
import { t } from '../words.ts';
import { k } from '../counter/words.ts';

const shownMost = 4;

/** Each screen with its own time of showing the present call, and the voice with the time it was first spoken. Nothing is claimed that was not reported. */
export function Seen({ view }: { view: ConsoleView }) {
  const { screens } = view.seen;
  if (screens.length === 0) return null;
  const shown = screens.slice(0, shownMost);
  const spoken = screens
    .map(({ spokenAt }) => spokenAt)
    .filter((at) => at !== null)
    .sort()[0];
  return (
    <section class="card seen" aria-label={k('seenTitle')}>
      {shown.map(({ label, shownAt }) => (
        <Cell
          key={label}
          icon={shownAt ? 'screen' : 'dark'}
          label={label}
          good={shownAt !== null}
          words={shownAt ? exactTime(shownAt) : k('notYetSeen')}
        />
      ))}
      {screens.length > shownMost && (
        <Cell
          icon="screen"
          label={k('moreScreens', { n: screens.length - shownMost })}
          good={screens.slice(shownMost).every(({ shownAt }) => shownAt)}
          words={k('seenOf', {
            n: screens.slice(shownMost).filter(({ shownAt }) => shownAt).length,
            of: screens.length - shownMost,
          })}
        />
      )}
      <Cell
        icon={spoken ? 'speaker' : 'muted'}
        label={t('voice')}
        good={spoken !== undefined}
        words={spoken ? k('spokenAt', { time: exactTime(spoken, 0) }) : k('notYetSpoken')}
      />
    </section>
  );
}

function Cell({
  icon,
  label,
  good,
  words,
}: {
  icon: 'screen' | 'dark' | 'speaker' | 'muted';
  label: string;
  good: boolean;
  words: string;
}) {
  return (
    <div class={good ? 'good' : 'poor'}>
      <b>
        <Icon name={icon} />
        <span class="name">{label}</span>
      </b>
      <span class="num">
        <Icon name={good ? 'check' : 'warning'} />
        {words}
      </span>
    </div>
  );
}
