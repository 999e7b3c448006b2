import type { Telling } from '../../protocol/consultation.ts';
import { dateOfDay, timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { language, say } from '../../ui/language.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { Options } from '../parts/options.tsx';
import { t } from '../words.ts';
import { answerTimes } from './answer-times.ts';
import type { AtHand } from './at-hand.ts';
import { useBackToList } from './back.ts';
import { doIt } from './deeds.ts';
import { change, type Draft, draft } from './draft.ts';
import { VisitHead } from './visit-head.tsx';
import { WayRowStill, whyNotYet } from './way-row.tsx';
import { n } from './words.ts';

/** 四告知 (001/S 五(二)). */
const tellings = ['policy', 'formalities', 'path', 'limit'] as const satisfies Telling[];
const tellWords = {
  policy: 'tellPolicy',
  formalities: 'tellFormalities',
  path: 'tellPath',
  limit: 'tellLimit',
} as const;

/** 咨询: the four tellings and the answer; or by when it comes, and to whom. */
export function AnswerForm({ hand }: { hand: AtHand }) {
  const { visit, view, guide } = hand;
  const { answer } = draft.value;
  const { question, told, words, later, days, name, contact } = answer;
  useBackToList();
  const set = (over: Partial<Draft['answer']>) => change({ answer: { ...draft.value.answer, ...over } });
  const tick = (one: Telling) =>
    set({ told: told.includes(one) ? told.filter((telling) => telling !== one) : [...told, one] });
  const recorded = later ? visit.asked.owedOn !== null : visit.asked.answered;
  const times = answerTimes(view);
  const chosen = Math.min(days, times.length - 1);
  const untold = tellings.length - told.length;
  const why = recorded
    ? null
    : (whyNotYet(hand) ??
      (question.trim() === ''
        ? n('questionFirst')
        : later
          ? contact.trim() === ''
            ? n('contactFirst')
            : null
          : untold > 0
            ? n('untold', { n: untold })
            : words.trim() === ''
              ? n('answerFirst')
              : null));
  const go = () => {
    if (why === null) void doIt(hand);
  };
  const digits: Bindings = {};
  tellings.forEach((one, i) => {
    digits[String(i + 1) as KeyName] = () => tick(one);
  });
  useKeys({ ...digits, ArrowLeft: () => set({ later: false }), ArrowRight: () => set({ later: true }), F2: go });
  return (
    <div class="deck foot intake">
      <main class="stage">
        <VisitHead hand={hand}>
          <span class="note">{n('answerRule')}</span>
        </VisitHead>
        <section class="card f">
          <h2>{n('question')}</h2>
          <Field
            label={n('question')}
            placeholder={n('questionHint')}
            value={question}
            type={(value) => set({ question: value })}
            most={1000}
            focus
          />
        </section>
        <section class="card tellings">
          <header>
            <b>{n('fourTellings')}</b>
            <span class="note">{n('fourTellingsMore')}</span>
            <span class="keys-hint">
              <KeyCap name="1" />–<KeyCap name="4" /> {n('tickDirectly')}
            </span>
          </header>
          <ul>
            {tellings.map((one, i) => {
              const on = told.includes(one);
              return (
                <li key={one}>
                  <button type="button" class="mat" aria-pressed={on} onClick={() => tick(one)}>
                    <span class="k">{i + 1}</span>
                    <span class={`box ${on ? 'y' : ''}`}>{on && <Icon name="check" />}</span>
                    <span class="n">{n(tellWords[one])}</span>
                    <span class="d">{fromGuide(one, hand)}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      </main>
      <aside class="side" aria-label={n('theAnswer')}>
        <section class="card f grow-card answer-card">
          <Options
            label={n('whenAnswered')}
            columns={2}
            look="small"
            options={[
              { id: 'now', label: n('answerNow'), on: !later, choose: () => set({ later: false }) },
              { id: 'later', label: n('answerLater'), on: later, choose: () => set({ later: true }) },
            ]}
          />
          {later ? (
            <>
              <h2>{n('byWhen')}</h2>
              <Options
                label={n('byWhen')}
                columns={2}
                look="small"
                options={times.map(({ at }, i) => ({
                  id: String(i),
                  label: timeOfDay(at),
                  small: dateOfDay(at, language.value),
                  on: i === chosen,
                  choose: () => set({ days: i }),
                }))}
              />
              <h2>{n('whoAsked')}</h2>
              <div class="two">
                <Field
                  label={t('holderName')}
                  placeholder={t('holderName')}
                  value={name}
                  type={(value) => set({ name: value })}
                  most={64}
                />
                <Field
                  label={t('holderPhone')}
                  placeholder={t('holderPhone')}
                  value={contact}
                  type={(value) => set({ contact: value })}
                  most={24}
                  numeric
                />
              </div>
              <p class="note">{n('laterPromise')}</p>
            </>
          ) : (
            <>
              <h2>{n('theAnswer')}</h2>
              <textarea
                class="field long"
                aria-label={n('theAnswer')}
                placeholder={n('answerHint')}
                maxLength={1000}
                value={words}
                onInput={({ currentTarget }) => set({ words: currentTarget.value })}
              />
              {guide && words === '' && (
                <button
                  type="button"
                  class="quiet-button"
                  onClick={() => set({ words: n('answerProposed', { procedure: say(guide.procedure) }) })}
                >
                  {n('fromGuide')}
                </button>
              )}
            </>
          )}
        </section>
      </aside>
      <WayRowStill hand={hand} />
      <MainKey
        name={recorded ? 'finish-service' : 'record-consultation'}
        why={why}
        run={go}
        small={later ? n('laterSmall', { time: timeOfDay(times[chosen]!.at) }) : n('answerGoSmall')}
        verb={later ? n('laterGo') : n('answerGo')}
      />
    </div>
  );
}

/** What the guide has to tell about it, so that it is read out and not made up. */
function fromGuide(one: Telling, { guide, rows, visit }: AtHand): string {
  if (!guide) return '';
  switch (one) {
    case 'policy':
      return say(guide.conditions);
    case 'formalities':
      return n('materialsOf', { n: rows.length, free: rows.filter(({ shared }) => shared).length });
    case 'path':
      return say(guide.procedure);
    case 'limit':
      return visit.sums.promised.days === 0
        ? n('dueAtOnce')
        : n('limitsOf', { n: visit.sums.promised.days, law: visit.sums.statutory.days });
  }
}
