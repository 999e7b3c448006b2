import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { openCase } from '../case-to-open.ts';
import { meNow } from '../cases/me.ts';
import { useOwn } from '../my/own.ts';
import { useKeys } from '../keys.ts';
import { useFollowing } from '../parts/follow.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { List } from '../parts/list.tsx';
import { AboutNotice } from './about-notice.tsx';
import { AboutPerson } from './about-person.tsx';
import { LadderLine } from './ladder.tsx';
import { BreachRow } from './row.tsx';
import { keyOf, ownRowsOf, type Row, rowsOf } from './rows.ts';
import { b } from './words.ts';
import './breaches.css';

/** 一次告知: for those who oversee all of it, for everybody else what concerns themselves. */
export function BreachesPage() {
  const { roles } = meNow();
  return roles.some((role) => ['leader', 'supervisor', 'complaints'].includes(role)) ? <Overseen /> : <Own />;
}

/** Steps to take, appeals to decide, later demands to verify, and who has a record. */
function Overseen() {
  const view = useOwn('breaches');
  // Who oversees may have told somebody too little as well, and says so here like everybody else.
  const own = useOwn(`breaches/${meNow().jobNo}`);
  if (!view) return <p class="card cases-wait soft">{b('wait')}</p>;
  return (
    <Rows
      title={b('title')}
      period={view.period}
      rows={rowsOf(view, own)}
      ladder={view.ladder}
      empty={b('none')}
      beyond={view.openCount - view.open.length}
    />
  );
}

/** What stands against oneself, and what one can say to it. */
function Own() {
  const view = useOwn(`breaches/${meNow().jobNo}`);
  if (!view) return <p class="card cases-wait soft">{b('wait')}</p>;
  return (
    <Rows
      title={b('titleOwn')}
      period={view.period}
      rows={ownRowsOf(view)}
      ladder={view.ladder}
      empty={b('noneOwn')}
      head={
        <div class="breach-own">
          <p>{view.verified > 0 ? b('ownRecord', { n: view.verified }) : b('ownNone')}</p>
          <LadderLine ladder={view.ladder} verified={view.verified} taken={view.taken} due={view.due !== null} />
        </div>
      }
      own
    />
  );
}

interface Props {
  title: string;
  period: { from: string; until: string };
  rows: readonly Row[];
  ladder: Parameters<typeof LadderLine>[0]['ladder'];
  empty: string;
  head?: preact.ComponentChildren;
  own?: boolean;
  /** So many more are to be verified than the list holds. */
  beyond?: number;
}

function Rows({ title, period, rows, ladder, empty, head, own = false, beyond = 0 }: Props) {
  const cursor = useSignal(0);
  useFollowing(rows, keyOf, cursor);
  const row = rows[Math.min(cursor.value, rows.length - 1)] ?? null;
  const inCase = row && 'evidence' in row ? row.evidence.case : (row?.person.notices[0]?.case ?? null);
  const open = () => {
    if (inCase !== null) openCase.value = { id: inCase, step: null };
  };
  // Not 回车: whoever writes an answer presses that, and would lose it.
  useKeys({ F9: inCase === null ? undefined : open });
  useEffect(() => {
    cursor.value = Math.max(0, Math.min(cursor.value, rows.length - 1));
  }, [rows.length]);
  return (
    <div class="deck foot breach-deck">
      <aside class="side" aria-label={title}>
        <section class="card als">
          <header>
            <h1>{title}</h1>
            <span class="note num">
              {b('period', period)}
              {beyond > 0 && ` · ${b('beyond', { n: beyond })}`}
            </span>
          </header>
          {head}
          <List
            label={title}
            items={rows}
            keyOf={keyOf}
            cursor={cursor}
            row={(one) => <BreachRow row={one} />}
            more={(rest) => b('more', { n: rest.length })}
            empty={empty}
          />
          {inCase !== null && (
            <footer class="paper-acts">
              <button type="button" class="quiet-button" onClick={open}>
                {b('openCase')} <KeyCap name="F9" />
              </button>
            </footer>
          )}
        </section>
      </aside>
      {row === null ? (
        <>
          <main class="stage" />
          <p class="tally note">{b(own ? 'tallyOwn' : 'tally')}</p>
          <span />
        </>
      ) : 'person' in row ? (
        <AboutPerson key={row.key} person={row.person} ladder={ladder} />
      ) : (
        <AboutNotice key={row.key} evidence={row.evidence} own={own} />
      )}
    </div>
  );
}
