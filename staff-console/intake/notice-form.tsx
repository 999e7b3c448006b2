import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { useKeys } from '../keys.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { Options } from '../parts/options.tsx';
import type { AtHand } from './at-hand.ts';
import { doIt } from './deeds.ts';
import { change, draft, mark } from './draft.ts';
import { useBackToList } from './back.ts';
import { NoticePaper } from './notice-paper.tsx';
import { copiesOf, faults, faultWords, noticeWords } from './proposals.ts';
import { lackingOf, type Row } from './rows.ts';
import { VisitHead } from './visit-head.tsx';
import { WayRowStill, whyNotYet } from './way-row.tsx';
import { n } from './words.ts';

/** 一次性告知: everything that lacks, why, and in which words; beside it the paper as it will be. */
export function NoticeForm({ hand }: { hand: AtHand }) {
  const { rows, kase, guide, view, visit } = hand;
  const lacking = lackingOf(rows);
  const at = useSignal(0);
  const cursor = Math.max(0, Math.min(at.value, lacking.length - 1));
  const list = useRef<HTMLOListElement>(null);
  useBackToList();
  const second = (kase?.notices.length ?? 0) > 0;
  const added = lacking.filter((row) => row.added).length;
  const waits = kase?.needsApproval === true && added > 0;
  const why = whyNotYet(hand) ?? (waits ? n('waitsForLeader') : null);
  const go = () => {
    if (why === null || waits) void doIt(hand);
  };
  const walk = (by: number) => {
    at.value = Math.max(0, Math.min(lacking.length - 1, cursor + by));
  };
  // The arrows belong to the list; Tab leads from the item into its words.
  useEffect(() => {
    const item = list.current?.children[cursor];
    if (item instanceof HTMLElement && !item.contains(document.activeElement)) item.focus();
  }, [cursor]);
  const turn = (by: number) => {
    const row = lacking[cursor];
    const why = row && faults[faults.indexOf(row.why) + by];
    if (row && why) setWhy(row, why);
  };
  const oral = visit.oral && draft.value.notice.oral;
  const tell = (aloud: boolean) => change({ notice: { oral: aloud } });
  useKeys({
    ...(visit.oral ? { 1: () => tell(false), 2: () => tell(true) } : {}),
    ArrowUp: () => walk(-1),
    ArrowDown: () => walk(1),
    ArrowLeft: () => turn(-1),
    ArrowRight: () => turn(1),
    Enter: () => walk(1),
    F2: go,
  });
  const here = rows.filter(({ is }) => is === 'here').length;
  const shared = rows.filter(({ is }) => is === 'shared').length;
  return (
    <div class="deck foot intake notice-form">
      <main class="stage">
        <VisitHead hand={hand}>
          <span class="chip ok">
            <Icon name="check" />
            {n('hereN', { n: here, shared })}
          </span>
        </VisitHead>
        <section class="card comp">
          <header>
            <b>{n('lackN', { n: lacking.length })}</b>
            <span class="note">{n('fromTicks')}</span>
            <span class="keys-hint">
              <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" /> {n('move')} <KeyCap name="ArrowLeft" />{' '}
              <KeyCap name="ArrowRight" /> {n('changeWhy')} <kbd>Tab</kbd> {n('intoWords')}
            </span>
          </header>
          <ol ref={list}>
            {lacking.map((row, i) => (
              <Lack
                key={row.id}
                row={row}
                here={i === cursor}
                focus={() => {
                  at.value = i;
                }}
              />
            ))}
          </ol>
        </section>
        <section class="card tell">
          <h2>{n('toldBesides')}</h2>
          <ul>
            {[
              n('tellBasis'),
              n('tellMaterials', { n: rows.length }),
              n('tellLimits'),
              guide && guide.fees.length > 0 ? n('tellFees', { n: guide.fees.length }) : n('tellFree'),
              n(oral ? 'tellBackOral' : 'tellBack', { n: view.number }),
              view.hall.complaintsPhone ? n('tellPhone', { phone: view.hall.complaintsPhone }) : n('tellDesk'),
            ].map((words) => (
              <li key={words}>
                <Icon name="check" /> {words}
              </li>
            ))}
          </ul>
        </section>
        <p class={`card warn-line ${added > 0 ? 'breach' : ''}`}>
          <Icon name="warning" />
          <span>
            {added > 0 ? (
              <b>{n('breach', { n: added })}</b>
            ) : second ? (
              n('secondNotice')
            ) : (
              <>
                {n('onlyOnceA')}
                <b>{n('onlyOnceB')}</b>
                {n('onlyOnceC')}
              </>
            )}
          </span>
        </p>
      </main>
      <aside class="side" aria-label={n('paperPreview')}>
        {visit.oral && (
          <Options
            label={n('noticeHow')}
            columns={2}
            look="small"
            options={[
              { id: 'written', label: n('byPaper'), key: '1', on: !oral, choose: () => tell(false) },
              { id: 'oral', label: n('byWord'), key: '2', on: oral, choose: () => tell(true) },
            ]}
          />
        )}
        <NoticePaper hand={hand} lacking={lacking} oral={oral} />
      </aside>
      <WayRowStill hand={hand} />
      <MainKey
        name="notify-once"
        why={why}
        run={go}
        small={n(oral ? 'tellAloudSmall' : 'printTwoSmall')}
        verb={n(oral ? 'tellAloud' : 'printTwo')}
      />
    </div>
  );
}

function setWhy(row: Row, why: Row['why']): void {
  const { note: _, ...rest } = draft.value.marks[row.id] ?? { is: 'lacking' as const };
  // Another reason has words of its own, unless the clerk wrote some.
  mark(row.id, { ...rest, is: 'lacking', why });
}

function Lack({ row, here, focus }: { row: Row; here: boolean; focus(): void }) {
  return (
    <li tabIndex={-1} class={`miss ${here ? 'here' : ''} ${row.added ? 'added' : ''}`}>
      <span class="box x">
        <Icon name="close" />
      </span>
      <div class="grow">
        <div class="miss-head">
          <b class="clip">{say(row.name)}</b>
          <span class="note nowrap">{row.added ? n('added') : copiesOf(row)}</span>
          <fieldset class="whys" aria-label={n('why', { name: say(row.name) })}>
            {faults.map((fault) => (
              <button
                type="button"
                key={fault}
                tabIndex={-1}
                aria-pressed={row.why === fault}
                onClick={() => {
                  focus();
                  setWhy(row, fault);
                }}
              >
                {n(faultWords[fault])}
              </button>
            ))}
          </fieldset>
        </div>
        <input
          class="fix"
          aria-label={n('wordsFor', { name: say(row.name) })}
          value={noticeWords(row)}
          maxLength={200}
          autocomplete="off"
          onFocus={focus}
          onInput={({ currentTarget }) => mark(row.id, { is: 'lacking', why: row.why, note: currentTarget.value })}
        />
      </div>
    </li>
  );
}
