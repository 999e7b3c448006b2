import type { ConsoleView, Leaving, MyPostView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { say } from '../../ui/language.ts';
import { now } from '../hub.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { Options } from '../parts/options.tsx';
import { t } from '../words.ts';
import { awayDraft, change, changing } from './away-draft.ts';
import type { AwayPlan } from './away-plan.ts';
import { CoverChoice, stepCover } from './cover-choice.tsx';
import { SignSide } from './sign-side.tsx';
import { WhereTo } from './where-to.tsx';
import { a } from './words.ts';

interface Props {
  view: ConsoleView;
  leaving: Leaving | null;
  signs: MyPostView['signs'] | null;
  plan: AwayPlan;
  put(): void;
  /** Ways out while the sign may not go up. */
  ways: number;
}

/** The away sign: why, until when, who stands in, and where people go meanwhile. */
export function AwayForm({ view, leaving, signs, plan, put, ways }: Props) {
  const { awayReasons, awayMaxMin } = view.rules;
  const draft = awayDraft.value;
  const { minutes, offered, blocked, cover, worksOn } = plan;
  const typing = draft.reason === 'typed';
  const reason = plan.reason === null ? '' : typeof plan.reason === 'string' ? plan.reason : say(plan.reason);
  const step = (by: number) => {
    const next = offered[offered.indexOf(minutes) + by];
    if (next !== undefined) change({ minutes: next });
  };
  const main = () => {
    if (blocked) changing.value = false;
    else put();
  };
  const digits: Bindings = {};
  awayReasons.slice(0, 9).forEach((_, i) => {
    digits[String(i + 1) as KeyName] = () => change({ reason: i });
  });
  useKeys({
    ...digits,
    0: () => change({ reason: 'typed' }),
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    ArrowUp: () => stepCover(leaving, plan, -1),
    ArrowDown: () => stepCover(leaving, plan, 1),
    F2: main,
  });
  return (
    <div class="deck foot away-page">
      <main class="stage">
        <div class="page-title">
          <h1>{a('title')}</h1>
          <Field
            label={a('note')}
            placeholder={a('notePlaceholder')}
            value={draft.note}
            type={(note) => change({ note })}
            most={60}
            look="note-field"
          />
          <Field
            label={a('words')}
            placeholder={a('wordsPlaceholder')}
            value={draft.words}
            type={(words) => change({ words })}
            look="note-field"
          />
        </div>
        <section class={`card f ${typing ? 'typing' : ''}`}>
          <h2>{a('why')}</h2>
          <Options
            label={a('why')}
            columns={5}
            look="reasons"
            options={[
              ...awayReasons.map((one, i) => ({
                id: one.zh,
                label: say(one),
                ...(i < 9 ? { key: String(i + 1) as KeyName } : {}),
                on: draft.reason === i,
                choose: () => change({ reason: i }),
              })),
              {
                id: 'typed',
                label: t('otherReason'),
                key: '0' as const,
                on: typing,
                choose: () => change({ reason: 'typed' }),
              },
            ]}
          />
          {typing && (
            <Field
              label={t('otherReason')}
              placeholder={t('typeReason')}
              value={draft.typed}
              type={(typed) => change({ typed })}
              focus
            />
          )}
        </section>
        <section class="card f">
          <h2 class="spread">
            {a('until')}
            <span class="note">
              <KeyCap name="ArrowLeft" /> <KeyCap name="ArrowRight" /> {a('most', { n: awayMaxMin })}
            </span>
          </h2>
          <Options
            label={a('until')}
            columns={offered.length}
            look="m"
            options={offered.map((one) => ({
              id: String(one),
              label: t('nMin', { n: one }),
              small: timeOfDay(now.value + one * 60_000),
              on: one === minutes,
              choose: () => change({ minutes: one }),
            }))}
          />
        </section>
        <section class="card f pairs">
          <CoverChoice leaving={leaving} plan={plan} />
          <WhereTo view={view} leaving={leaving} plan={plan} />
        </section>
      </main>
      <SignSide view={view} leaving={leaving} plan={plan} reason={reason} note={draft.note.trim()} />
      <Tally signs={signs} />
      <MainKey
        name={blocked ? null : 'put-up-sign'}
        why={reason === '' ? a('needReason') : null}
        run={main}
        small={
          blocked
            ? a('howToGoSmall', { n: ways })
            : a('putSmall', { reason: reason || '…', time: timeOfDay(now.value + minutes * 60_000) })
        }
        verb={blocked ? a('howToGo') : cover && worksOn ? a('putTo', { name: cover.name }) : a('put')}
      />
    </div>
  );
}

/** How often this month, and whether the signs were right. */
export function Tally({ signs }: { signs: MyPostView['signs'] | null }) {
  if (!signs) return <p class="tally note">{a('noReturn')}</p>;
  const wrong = signs.count - signs.right;
  return (
    <p class="tally note away-tally">
      <span>{a('today', { n: signs.today + 1 })}</span>
      <b class="num">{signs.count === 0 ? a('firstOfMonth') : a('month', { n: signs.count, min: signs.minutes })}</b>
      {signs.count > 0 && <span>{wrong === 0 ? a('allRight') : a('someWrong', { n: wrong })}</span>}
    </p>
  );
}
