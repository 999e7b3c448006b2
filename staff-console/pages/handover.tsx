import { signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ConsoleView } from '../../protocol/views.ts';
import { say } from '../../ui/language.ts';
import { switchLanguage } from '../chosen-language.ts';
import { counterNumber, linked } from '../hub.ts';
import { type KeyName, useKeys } from '../keys.ts';
import { later } from '../later.tsx';
import { myTab } from '../my-tab.ts';
import { notice } from '../notice.ts';
import { openPage, page } from '../page.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { press, underway } from '../press.ts';
import { enterRoom, room, rooms, roomWords } from '../room.ts';
import { session, signOut } from '../session.ts';
import { t } from '../words.ts';
import { ov } from './words.ts';

const BeforeLeaving = later(
  async () => (await import('../away/before-leaving.tsx')).BeforeLeaving,
  () => null,
);

/** A leader's reason for closing the last counter of a queue in which people wait. */
const reason = signal('');
/** The counter that did not close because people wait there. */
const stillWaiting = signal<number | null>(null);

const digits: readonly KeyName[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'];

/** More stand in two columns. */
const oneColumn = 8;

interface Choice {
  words: string;
  note: string;
  run(): void;
  busy?: boolean;
}

/** Leaving: close the counter, go to another page of one's own, change the language, sign out. */
export function Handover({ view }: { view: ConsoleView | null }) {
  const mayOverrule =
    session.value.kind === 'in' &&
    session.value.who.staff.roles.some((role) => role === 'leader' || role === 'supervisor');
  const asks = view !== null && stillWaiting.value === view.number && mayOverrule;
  const close = async () => {
    if (!view) return;
    const words = reason.value.trim();
    const done = await press('close-counter', {
      counter: view.number,
      ...(asks && words !== '' ? { reason: words } : {}),
    });
    if (done) {
      reason.value = '';
      stillWaiting.value = null;
      counterNumber.value = null;
      page.value = 'home';
    } else if (notice.value?.kind === 'refused' && notice.value.code === 'still-waiting') {
      stillWaiting.value = view.number;
    }
  };
  const choices: Choice[] = [
    ...(view
      ? [
          {
            words: ov('closeCounter', { n: view.number }),
            note: view.current ? ov('closeAfter', { number: view.current.number }) : ov('closeNote'),
            run: () => void close(),
            busy: underway.value === 'close-counter',
          },
        ]
      : []),
    ...(view?.staff && view.staff.as !== 'A'
      ? [
          {
            words: ov('toCover'),
            note: ov('toCoverNote'),
            run: () => {
              page.value = 'home';
              myTab.value = 'cover';
              enterRoom('my');
            },
          },
        ]
      : []),
    ...rooms.value
      .filter((one) => one !== room.value)
      .map((one) => ({
        words: t(roomWords[one]),
        note: ov(one === 'my' ? 'myPostNote' : 'goRoom'),
        run: () => {
          page.value = 'home';
          enterRoom(one);
        },
      })),
    { words: t('tongue'), note: ov('languageNote'), run: switchLanguage },
    {
      words: t('signOut'),
      note: view ? ov('signOutOpen', { n: view.number }) : ov('signOutNote'),
      run: () => void signOut(),
    },
    ...(view ? [{ words: ov('ownStrip'), note: ov('ownStripNote'), run: () => openPage('strip') }] : []),
  ];
  // Ten have a digit; whoever has more rooms walks to the others.
  const cursor = useSignal(-1);
  const here = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), [cursor.value]);
  const step = (by: number) => {
    cursor.value = Math.max(0, Math.min(choices.length - 1, cursor.value + by));
  };
  useKeys({
    ...Object.fromEntries(choices.slice(0, digits.length).map(({ run }, i) => [digits[i]!, run])),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => choices[cursor.value]?.run(),
  });
  return (
    <div class={`deck ${view ? '' : 'whole'}`}>
      <main class="stage">
        <h1 class="page-title">
          {ov('handoverTitle')}
          {view && <span class="note">{ov('counterNamed', { n: view.number, name: say(view.name) })}</span>}
        </h1>
        <section
          class={`card choices ${choices.length > oneColumn ? 'many' : ''}`}
          style={{ '--rows': Math.ceil(choices.length / 2) }}
        >
          {choices.map(({ words, note, run, busy }, i) => (
            <button
              type="button"
              key={words}
              ref={i === cursor.value ? here : undefined}
              class={i === cursor.value ? 'here' : ''}
              aria-current={i === cursor.value || undefined}
              aria-disabled={!linked.value}
              onClick={run}
            >
              {digits[i] ? <KeyCap name={digits[i]} /> : <KeyCap name="Enter" />}
              <span>
                <b>{words}</b>
                <small>{busy ? t('underway') : note}</small>
              </span>
            </button>
          ))}
        </section>
        {asks && (
          <section class="card f overrule">
            <h2>{ov('overruleTitle')}</h2>
            <Field
              label={ov('overruleTitle')}
              placeholder={t('typeReason')}
              value={reason.value}
              type={(value) => {
                reason.value = value;
              }}
              focus
            />
            <button
              type="button"
              class="act"
              aria-disabled={reason.value.trim() === ''}
              onClick={() => reason.value.trim() !== '' && void close()}
            >
              <b>{ov('overruleClose')}</b>
            </button>
          </section>
        )}
      </main>
      {view && (
        <aside class="side">
          <BeforeLeaving />
        </aside>
      )}
    </div>
  );
}
