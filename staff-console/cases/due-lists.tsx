import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CasesDueView } from '../../protocol/case-due-view.ts';
import type { IconName } from '../../ui/icons.tsx';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { yuanWords } from '../../ui/money.ts';
import { casesTab, dueList, openCase } from '../case-to-open.ts';
import { useKeys } from '../keys.ts';
import { useOwn } from '../my/own.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { atHand } from './at-hand.ts';
import { dayWords } from '../case-parts/sum-calendar.tsx';
import { moment, shortDay } from './days.ts';
import { OpenGo } from './unit-cases.tsx';
import { meNow } from './me.ts';
import type { Me } from './whose-step.ts';
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

const kinds = [
  'overdue',
  'next',
  'stalled',
  'deliver',
  'uncertified',
  'unserved',
  'fees',
  'loans',
  'refused',
  'breaches',
] as const;
type Kind = (typeof kinds)[number];
/** Somebody is wronged, or a limit is past: these are told apart before one opens them. */
const pressing: readonly Kind[] = ['overdue', 'stalled', 'refused'];

/** A chief reads them as the chief of their unit. */
const dueTopic = ({ roles, department }: Me): 'cases/due' | `cases/due/${string}` =>
  roles.some((role) => ['leader', 'supervisor', 'complaints'].includes(role)) || department === null
    ? 'cases/due'
    : `cases/due/${department}`;

/** 督办: what those who lead the hall look at each morning, list by list. */
export function DueLists() {
  const view = useOwn(dueTopic(meNow()));
  const at = useSignal(Math.max(0, kinds.indexOf((dueList.peek() ?? 'overdue') as Kind)));
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
    if (!row) return;
    // What is suspected is weighed on its own page, with the evidence.
    if (list?.kind === 'breaches') casesTab.value = 'breaches';
    else openCase.value = { id: row.id, step: row.step };
  };
  const turn = (to: number) => {
    at.value = (to + kinds.length) % kinds.length;
    dueList.value = kinds[at.value]!;
    cursor.value = 0;
  };
  useKeys({ F2: open, ArrowLeft: () => turn(at.value - 1), ArrowRight: () => turn(at.value + 1) });
  if (!view || !list) return <p class="card cases-wait soft">{c('wait')}</p>;
  return (
    <div class="deck foot due-deck">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>
              {c(`due:${list.kind}`)} <span class="num">{list.sum}</span>
            </h1>
          </header>
          <p class="note due-why">{c(`why:${list.kind}`)}</p>
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
        <section class="card als due-card">
          <header>
            <h2>{dayWords(view.today)}</h2>
            <span class="keys-hint">
              <KeyCap name="ArrowLeft" /> <KeyCap name="ArrowRight" /> {c('turnLists')}
            </span>
          </header>
          <div class="due-lists" role="tablist" aria-label={c('tab:due')} aria-orientation="vertical">
            {lists.map(({ kind, count, sum }, i) => (
              <button
                type="button"
                role="tab"
                key={kind}
                aria-selected={lists[i] === list}
                class={count === 0 ? 'none' : pressing.includes(kind) ? 'hot' : ''}
                onClick={() => turn(i)}
              >
                <span>{c(`due:${kind}`)}</span>
                <b class="num">{sum}</b>
              </button>
            ))}
          </div>
        </section>
      </aside>
      <p class="tally note">
        <Icon name="calendar" />
        <span>
          {c('dueOn', { day: shortDay(view.next.on) })} {c('backOf', { n: view.next.returned, of: view.next.count })}
        </span>
      </p>
      {row ? <OpenGo number={row.number} open={open} /> : null}
    </div>
  );
}

interface Listed {
  count: number;
  /** How long it is, as its head and the list of lists say it. */
  sum: string;
  rows: Row[];
}

/** One list as rows of one kind. */
function listOf(view: CasesDueView, kind: Kind): Listed {
  switch (kind) {
    case 'unserved':
      return {
        count: view.unserved.length,
        sum: c('nPapers', { n: view.unserved.length }),
        rows: view.unserved.map(({ case: id, number, paper, at, by }) => ({
          ...{ key: paper, id, number, title: '', small: `${paper} · ${by.name}` },
          ...{ end: moment(at), icon: 'printer', look: 'warn', step: 'serve' },
        })),
      };
    case 'breaches':
      return {
        count: view.breaches.length,
        sum: c('nNotices', { n: view.breaches.length }),
        rows: view.breaches.map(({ case: id, number, notice, at, staff }) => ({
          ...{ key: notice, id, number, title: '', small: `${notice} · ${staff.name}` },
          ...{ end: shortDay(at), icon: 'warning', look: 'warn', step: 'verify-breach' },
        })),
      };
    case 'refused':
      return {
        count: view.refused.count,
        sum: c('nCases', { n: view.refused.count }),
        rows: view.refused.lines.map(({ case: id, number, serviceName, reason, paper, at, by }) => ({
          ...{
            key: id,
            id,
            number,
            title: say(serviceName),
            small: [reason, paper, by.name].filter((part) => part !== null).join(' · '),
          },
          ...{ end: c('days:refused', { day: shortDay(at) }), icon: 'warning', look: 'warn', step: 'audit-refusal' },
        })),
      };
    case 'loans':
      return {
        count: view.loans.count,
        sum: c('nFiles', { n: view.loans.count }),
        rows: view.loans.lines.map(({ case: id, number, index, until, days, by }) => ({
          ...{ key: id, id, number, title: '', small: c('lentBy', { index, who: by.name }) },
          ...{
            end: c('days:loans', { n: days, day: shortDay(until) }),
            icon: 'clock',
            look: 'warn',
            step: 'return-file',
          },
        })),
      };
    case 'fees':
      return {
        count: view.fees.count,
        sum:
          view.fees.count === 0
            ? c('nCases', { n: 0 })
            : c('feesSum', { n: view.fees.count, yuan: yuanWords(view.fees.yuan) }),
        rows: view.fees.lines.map(({ case: id, number, serviceName, name, slip, amountYuan, days, ready, by }) => ({
          ...{ key: `${id} ${slip ?? name.zh}`, id, number, title: say(serviceName) },
          small: `${say(name)} ${c('yuan', { n: yuanWords(amountYuan) })} · ${slip ?? ''} · ${by.name}`,
          ...{ end: ready ? c('feeReady') : c('days:fees', { n: days }), icon: 'clock', look: ready ? 'warn' : '' },
          step: 'fee-paid',
        })),
      };
    default: {
      const { count, lines } = view[kind];
      return {
        count,
        sum:
          kind === 'overdue' && count > 0
            ? c('overdueSum', { n: count, fresh: view.overdue.fresh })
            : c('nCases', { n: count }),
        rows: lines.map(({ id, number, serviceName, unitName, holder, on, days }) => ({
          ...{ key: id, id, number, title: say(serviceName), small: `${say(unitName)} · ${holder.name}`, step: null },
          end: c(`days:${kind}`, { n: days, day: on === null ? '' : shortDay(on) }),
          icon: kind === 'overdue' ? 'warning' : 'clock',
          look: kind === 'overdue' ? 'dark' : kind === 'stalled' ? 'warn' : '',
        })),
      };
    }
  }
}
