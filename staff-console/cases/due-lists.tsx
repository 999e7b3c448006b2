import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CasesDueView } from '../../protocol/case-due-view.ts';
import { timeOfDay } from '../../ui/clock.ts';
import type { IconName } from '../../ui/icons.tsx';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { openCase } from '../case-to-open.ts';
import { useKeys } from '../keys.ts';
import { useOwn } from '../my/own.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { atHand } from './at-hand.ts';
import { dayWords } from '../case-parts/sum-calendar.tsx';
import { shortDay } from './days.ts';
import { OpenGo } from './unit-cases.tsx';
import { c } from './words.ts';

interface Row {
  key: string;
  id: string;
  number: string;
  title: string;
  small: string;
  end: string;
  icon: IconName;
  look: string;
  /** The step the case is opened for. */
  step: string | null;
}

const kinds = ['overdue', 'next', 'stalled', 'deliver', 'uncertified', 'unserved', 'breaches'] as const;
type Kind = (typeof kinds)[number];

/** 督办: what those who lead the hall look at each morning, list by list. */
export function DueLists() {
  const view = useOwn('cases/due');
  const at = useSignal(0);
  const cursor = useSignal(0);
  const lists = view ? kinds.map((kind) => ({ kind, ...listOf(view, kind) })) : [];
  const list = lists[Math.min(at.value, lists.length - 1)];
  const rows = list?.rows ?? [];
  const keys = rows.map(({ key }) => key).join(' ');
  useEffect(() => {
    atHand.value = lists.flatMap((one) => one.rows.map(({ id, number }) => ({ id, number })));
  }, [keys]);
  const row = rows[Math.min(cursor.value, rows.length - 1)];
  const open = () => {
    if (row) openCase.value = { id: row.id, step: row.step };
  };
  const turn = (to: number) => {
    at.value = (to + lists.length) % lists.length;
    cursor.value = 0;
  };
  useKeys({ F2: open, ArrowLeft: () => turn(at.value - 1), ArrowRight: () => turn(at.value + 1) });
  if (!view || !list) return <p class="card cases-wait soft">{c('wait')}</p>;
  return (
    <div class="deck foot due-deck">
      <main class="stage">
        <section class="card als case-panels">
          <header>
            <div class="panel-tabs" role="tablist" aria-label={c('tab:due')}>
              {lists.map(({ kind, count }, i) => (
                <button
                  type="button"
                  role="tab"
                  key={kind}
                  aria-selected={lists[i] === list}
                  class={count > 0 && (kind === 'overdue' || kind === 'stalled') ? 'hot' : ''}
                  onClick={() => turn(i)}
                >
                  {c(`due:${kind}`)} <span class="num">{count}</span>
                </button>
              ))}
            </div>
          </header>
          <List
            label={c(`due:${list.kind}`)}
            items={rows}
            keyOf={({ key }) => key}
            cursor={cursor}
            choose={open}
            row={(one) => (
              <span class="case-row">
                <span class="mid">
                  <b>
                    <span class="num">{one.number}</span> {one.title}
                  </b>
                  <small>{one.small}</small>
                </span>
                <span class={`chip ${one.look}`}>
                  <Icon name={one.icon} />
                  {one.end}
                </span>
              </span>
            )}
            more={(rest) => c('moreLines', { n: rest.length })}
            empty={c(`none:${list.kind}`)}
          />
        </section>
      </main>
      <aside class="side" aria-label={c('todayInSum')}>
        <section class="card det">
          <h2>{dayWords(view.today)}</h2>
          <dl class="kv due-sums">
            <dt>{c('due:overdue')}</dt>
            <dd class={view.overdue.count > 0 ? 'poor' : ''}>
              {c('overdueSum', { n: view.overdue.count, fresh: view.overdue.fresh })}
            </dd>
            <dt>{c('dueOn', { day: shortDay(view.next.on) })}</dt>
            <dd>{c('backOf', { n: view.next.returned, of: view.next.count })}</dd>
            <dt>{c('due:deliver')}</dt>
            <dd>{c('nCases', { n: view.deliver.count })}</dd>
            <dt>{c('due:uncertified')}</dt>
            <dd>{c('nCases', { n: view.uncertified.count })}</dd>
            <dt>{c('due:unserved')}</dt>
            <dd class={view.unserved.length > 0 ? 'poor' : ''}>{c('nPapers', { n: view.unserved.length })}</dd>
            <dt>{c('due:breaches')}</dt>
            <dd>{c('nNotices', { n: view.breaches.length })}</dd>
          </dl>
          <p class="note">{c(`why:${list.kind}`)}</p>
        </section>
      </aside>
      <p class="tally note">
        <KeyCap name="ArrowLeft" /> <KeyCap name="ArrowRight" /> {c('turnLists')}
      </p>
      {row ? <OpenGo number={row.number} open={open} /> : <span />}
    </div>
  );
}

/** One list as rows of one kind. */
function listOf(view: CasesDueView, kind: Kind): { count: number; rows: Row[] } {
  if (kind === 'unserved')
    return {
      count: view.unserved.length,
      rows: view.unserved.map(({ case: id, number, paper, at, by }) => ({
        key: paper,
        id,
        number,
        title: '',
        small: `${paper} · ${by.name}`,
        end: `${shortDay(at)} ${timeOfDay(at)}`,
        icon: 'printer',
        look: 'warn',
        step: 'serve',
      })),
    };
  if (kind === 'breaches')
    return {
      count: view.breaches.length,
      rows: view.breaches.map(({ case: id, number, notice, at, staff }) => ({
        key: notice,
        id,
        number,
        title: '',
        small: `${notice} · ${staff.name}`,
        end: shortDay(at),
        icon: 'warning',
        look: 'warn',
        step: 'verify-breach',
      })),
    };
  const { count, lines } = view[kind];
  return {
    count,
    rows: lines.map(({ id, number, serviceName, unitName, holder, on, days }) => ({
      key: id,
      id,
      number,
      title: say(serviceName),
      small: `${say(unitName)} · ${holder.name}`,
      end: c(`days:${kind}`, { n: days, day: on === null ? '' : shortDay(on) }),
      icon: kind === 'overdue' ? 'warning' : 'clock',
      look: kind === 'overdue' ? 'dark' : kind === 'stalled' ? 'warn' : '',
      step: null,
    })),
  };
}
