import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { CaseLineShown } from '../../protocol/case-view.ts';
import { Icon } from '../../ui/icons.tsx';
import { openCase } from '../case-to-open.ts';
import { useKeys } from '../keys.ts';
import { useOwn } from '../my/own.ts';
import { useFollowing } from '../parts/follow.ts';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { UpDown } from '../parts/up-down.tsx';
import { atHand } from './at-hand.ts';
import { CaseRow } from './case-row.tsx';
import { LineCard } from './line-card.tsx';
import { c } from './words.ts';

type Kind = 'underway' | 'part' | 'own';

/** 本单位: what is on its way to the department, its parts of joint cases, and all its open cases, the nearest limit first. */
export function UnitCases({ unit }: { unit: string }) {
  const view = useOwn(`cases/unit/${unit}`);
  const cursor = useSignal(0);
  const known = new Map((view?.lines ?? []).map((line) => [line.id, line]));
  const rows: { kind: Kind; id: string; number: string; line: CaseLineShown | null }[] = view
    ? [
        ...view.underway.map(({ id, number }) => ({
          kind: 'underway' as const,
          id,
          number,
          line: known.get(id) ?? null,
        })),
        ...view.parts.map((line) => ({ kind: 'part' as const, id: line.id, number: line.number, line })),
        ...view.lines
          .filter(({ id }) => view.underway.every((one) => one.id !== id))
          .map((line) => ({ kind: 'own' as const, id: line.id, number: line.number, line })),
      ]
    : [];
  const keys = rows.map(({ kind, id }) => `${kind} ${id}`).join(' ');
  useEffect(() => {
    atHand.value = rows.map(({ id, number }) => ({ id, number }));
  }, [keys]);
  useFollowing(rows, ({ kind, id }) => `${kind} ${id}`, cursor);
  const row = rows[Math.min(cursor.value, rows.length - 1)];
  const open = () => {
    if (row) openCase.value = { id: row.id, step: null };
  };
  useKeys({ F2: open });
  if (!view) return <p class="card cases-wait soft">{c('wait')}</p>;
  return (
    <div class="deck foot">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{c('unitTitle', { n: rows.length })}</h1>
            <span class="note">{view.more ? c('moreInAll') : c('byDue')}</span>
            <UpDown />
          </header>
          <List
            label={c('unitTitle', { n: rows.length })}
            items={rows}
            keyOf={({ kind, id }) => `${kind} ${id}`}
            cursor={cursor}
            choose={open}
            row={({ kind, number, line }) =>
              line ? (
                <CaseRow line={line} also={kind === 'own' ? '' : c(`unit:${kind}`)} />
              ) : (
                <span class="case-row">
                  <span class="mid">
                    <b class="num">{number}</b>
                    <small>{c('unit:underway')}</small>
                  </span>
                </span>
              )
            }
            more={(rest) => c('moreLines', { n: rest.length })}
            empty={c('unitNone')}
          />
        </section>
      </main>
      <aside class="side" aria-label={c('chosenCase')}>
        {row && (row.line ? <LineCard line={row.line} /> : <SentCard number={row.number} />)}
      </aside>
      <p class="tally note">
        {row && (
          <span>
            <Icon name="info" /> {c(`unitTally:${row.kind}`, { who: row.line?.holder.name ?? '' })}
          </span>
        )}
      </p>
      {row && <OpenGo number={row.number} open={open} />}
    </div>
  );
}

/** A file on its way from another department: what it is about is told once it is opened. */
function SentCard({ number }: { number: string }) {
  return (
    <section class="card det">
      <h2 class="num">{number}</h2>
      <p class="t">{c('unit:underway')}</p>
    </section>
  );
}

/** The main key of a list: it opens the case. */
export function OpenGo({ number, open }: { number: string; open(): void }) {
  return <MainKey name={null} run={open} small={number} verb={c('openCase')} />;
}
