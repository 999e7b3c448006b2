import type { DeskView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { overdueMin } from '../counter-state.ts';
import { Mark, type MarkName } from '../marks.tsx';
import { Digits, En } from '../parts.tsx';
import { line } from './desk-line.ts';
import { Person } from './person.tsx';
import { t, tIn } from './words.ts';

/** Nobody is served just now: one calm sentence, and where to go if not here. */
export function Quiet({ view }: { view: DeskView }) {
  const { state, ticket, call, staff } = view;
  const number = state === 'calling' ? (ticket ?? call?.number) : null;
  const says = sentenceOf(view, line.minute.value);
  const working = staff && (state === 'free' || state === 'calling' || state === 'serving');
  return (
    <main class={working ? 'dmain' : 'dmain alone-in'}>
      {working && <Person view={view} />}
      <section class={`calm ${state}`}>
        <p class="head">
          <Mark name={says.mark} tone={says.tone} />
          {says.title}
          <En>{says.titleEn}</En>
        </p>
        {number && (
          <div class="called">
            <Digits>{number}</Digits>
          </div>
        )}
        <p class="how">
          {says.how}
          <En>{says.howEn}</En>
        </p>
        {says.go && (
          <p class="go">
            <Mark name="next" />
            {says.go}
            <En>{says.goEn}</En>
          </p>
        )}
      </section>
    </main>
  );
}

interface Sentence {
  mark: MarkName;
  tone?: 'ok' | 'warn';
  title: string;
  titleEn: string;
  how: string;
  howEn: string;
  go?: string;
  goEn?: string;
}

function both(title: Parameters<typeof t>[0], how: Parameters<typeof t>[0], values: Record<string, string> = {}) {
  return {
    title: t(title, values),
    titleEn: tIn('en', title, values),
    how: t(how, values),
    howEn: tIn('en', how, values),
  };
}

function sentenceOf(view: DeskView, now: number): Sentence {
  const { state, sign, opensAt } = view;
  switch (state) {
    case 'free':
      return { mark: 'free', tone: 'ok', ...both('freeTitle', 'freeHow') };
    case 'calling':
      return { mark: 'calling', ...both('callingTitle', 'callingHow') };
    case 'serving':
      return { mark: 'serving', tone: 'ok', ...both('servingTitle', 'servingHow') };
    case 'away': {
      const time = sign ? timeOfDay(sign.backAt) : '';
      const said = both('awayTitle', sign && overdueMin(sign.backAt, now) > 0 ? 'awayOverdue' : 'awayHow', {
        time,
        reason: sign?.reason.zh ?? '',
      });
      return {
        mark: 'away',
        tone: 'warn',
        ...said,
        how: sign?.note ? t('withNote', { how: said.how, note: sign.note }) : said.how,
        titleEn: tIn('en', 'awayTitle', { reason: sign?.reason.en ?? '' }),
        ...insteadOf(view),
      };
    }
    case 'unattended':
      return {
        mark: 'unattended',
        tone: 'warn',
        ...(view.dutyLeader
          ? both('unattendedTitle', 'unattendedAsk', { name: view.dutyLeader })
          : both('unattendedTitle', 'unattendedHow')),
        ...insteadOf(view),
      };
    case 'closed':
      return {
        mark: 'closed',
        ...both('closedTitle', opensAt ? 'closedHow' : 'closedNow', { time: opensAt ? timeOfDay(opensAt) : '' }),
        ...insteadOf(view),
      };
  }
}

const mostNamed = 3;

function insteadOf({ sign, goTo }: DeskView) {
  const to = (sign && sign.goTo.length > 0 ? sign.goTo : goTo).slice(0, mostNamed);
  if (to.length === 0) return { go: t('numberKept'), goEn: tIn('en', 'numberKept') };
  return {
    go: t('pleaseGoTo', { counters: to.join(t('or')) }),
    goEn: tIn('en', 'pleaseGoTo', { counters: to.join(tIn('en', 'or')) }),
  };
}
