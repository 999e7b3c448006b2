import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { Telling } from '../../protocol/consultation.ts';
import { Icon } from '../../ui/icons.tsx';
import { disarm } from '../arming.ts';
import { casesTab, openCase } from '../case-to-open.ts';
import { useKeys } from '../keys.ts';
import { me, useOwn } from '../my/own.ts';
import { notice } from '../notice.ts';
import { useFollowing } from '../parts/follow.ts';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { UpDown } from '../parts/up-down.tsx';
import { press } from '../press.ts';
import { atHand } from './at-hand.ts';
import { firstEmpty, listOf, type Values } from './form.ts';
import { MatterCard, matterFields } from './matter-card.tsx';
import { matterFacts } from './matter-facts.ts';
import { type Matter, mattersOf } from './matters.ts';
import { c } from './words.ts';

const keyOf = ({ kind, id }: Matter): string => `${kind} ${id}`;

/**
 * 我手上的事: everything one still answers for in one list, the most pressing first; the main key does the one under the cursor. Who has nothing left is
 * led to what waits for the department.
 */
export function Mine({ waiting }: { waiting: number }) {
  const open = useOwn(`open-matters/${me()}`);
  const mine = useOwn(`cases/mine/${me()}`);
  const cursor = useSignal(0);
  const values = useSignal<Values>({});
  const matters = open && mine ? mattersOf(open, mine) : [];
  const keys = matters.map(keyOf).join(' ');
  useEffect(() => {
    atHand.value = matters.flatMap((one) =>
      one.kind === 'case' ? [{ id: one.id, number: one.line.number }] : one.kind === 'underway' ? [one] : [],
    );
  }, [keys]);
  useFollowing(matters, keyOf, cursor);
  const matter = matters[Math.min(cursor.value, matters.length - 1)];
  // Under the same key lies another matter now, and its form is empty.
  useLayoutEffect(() => {
    disarm();
    values.value = {};
  }, [matter && keyOf(matter)]);
  const fields = matter ? matterFields(matter) : [];
  const empty = firstEmpty(fields, values.value);
  const go = async () => {
    if (!matter || empty) return;
    const done = await deed(matter, values.value);
    if (done) notice.value = { kind: 'done', text: c(`done:${done}`) };
  };
  const toUnit = () => {
    casesTab.value = 'unit';
  };
  const nothing = matters.length === 0;
  useKeys({ F2: nothing ? (waiting > 0 ? toUnit : undefined) : () => void go() });
  if (!open || !mine) return <p class="card cases-wait soft">{c('wait')}</p>;
  return (
    <div class="deck foot mine-deck">
      <main class="stage">
        <section class="card als">
          <header>
            <h1>{c('mineTitle', { n: matters.length })}</h1>
            <span class="note">{open.moreCases ? c('moreInAll') : c('pressingFirst')}</span>
            <UpDown />
          </header>
          <List
            label={c('mineTitle', { n: matters.length })}
            items={matters}
            keyOf={keyOf}
            cursor={cursor}
            {...(fields.length === 0 ? { choose: () => void go() } : {})}
            row={(one) => <MatterRow matter={one} />}
            more={(rest) => c('moreLines', { n: rest.length })}
            empty={c('mineNone')}
          />
        </section>
      </main>
      <aside class="side" aria-label={c('chosenCase')}>
        {nothing && waiting > 0 && (
          <section class="card det">
            <h2>{c('tab:unit')}</h2>
            <p class="t">{c('unitWaits', { n: waiting })}</p>
            <p class="soft">{c('unitWaitsMore')}</p>
          </section>
        )}
        {matter && <MatterCard key={keyOf(matter)} matter={matter} fields={fields} values={values} />}
      </aside>
      <p class="tally note">
        <span>
          <Icon name="info" /> {c('mineTally')}
        </span>
      </p>
      {matter ? (
        <MainKey
          name={deedNames[matter.kind]}
          run={() => void go()}
          why={empty ? c('stillNeeds', { field: empty.label }) : null}
          small={c(`mineSmall:${matter.kind}`)}
          verb={c(`mine:${matter.kind}`)}
        />
      ) : waiting > 0 ? (
        <MainKey name={null} run={toUnit} small={c('unitWaits', { n: waiting })} verb={c('toUnitCases')} />
      ) : null}
    </div>
  );
}

const deedNames = {
  call: 'unit-arrived',
  underway: 'take-over-case',
  consultation: 'answer-consultation',
  message: 'close-message',
  case: null,
  agency: null,
  loan: null,
} as const satisfies Record<Matter['kind'], string | null>;

/** Does what the main key says; the kind of what was done, or null where nothing was or a page opened. */
async function deed(matter: Matter, values: Values): Promise<'call' | 'underway' | 'consultation' | 'message' | null> {
  switch (matter.kind) {
    case 'call':
      return (await press('unit-arrived', { call: matter.id })) && 'call';
    case 'underway':
      return (await press('take-over-case', { case: matter.id })) && 'underway';
    case 'consultation':
      return (
        (await press('answer-consultation', {
          consultation: matter.id,
          told: listOf(values.told) as Telling[],
          answer: values.answer?.trim() ?? '',
        })) && 'consultation'
      );
    case 'message':
      return (await press('close-message', { message: matter.id, done: values.done?.trim() ?? '' })) && 'message';
    default:
      openCase.value = { id: matter.id, step: matter.kind === 'loan' ? 'return-file' : null };
      return null;
  }
}

function MatterRow({ matter }: { matter: Matter }) {
  const { icon, title, small, end, endIcon, look } = matterFacts(matter);
  return (
    <span class="case-row">
      <Icon name={icon} />
      <span class="mid">
        <b>{title}</b>
        <small>{small}</small>
      </span>
      <span class={`chip ${look}`}>
        <Icon name={endIcon} />
        {end}
      </span>
    </span>
  );
}
