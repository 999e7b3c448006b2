import type { ConsoleView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { say } from '../../ui/language.ts';
import { type AwayDraft, awayDraft, blank } from '../away-draft.ts';
import { minutesOffered, placesInstead } from '../away-choices.ts';
import { now } from '../hub.ts';
import { type Bindings, type KeyName, useKeys } from '../keys.ts';
import { page } from '../page.ts';
import { Go } from '../parts/go.tsx';
import { Field } from '../parts/field.tsx';
import { KeyCap } from '../parts/key-cap.tsx';
import { Options } from '../parts/options.tsx';
import { SignPreview } from '../parts/sign-preview.tsx';
import { looks } from '../parts/counter-state.ts';
import { press } from '../press.ts';
import { t } from '../words.ts';

/** The away sign: why, until when, and where people go meanwhile. */
export function AwayForm({ view }: { view: ConsoleView }) {
  const { awayReasons, awayMaxMin } = view.rules;
  const minutes = minutesOffered(awayMaxMin);
  const min = awayDraft.value.minutes ?? minutes.find((one) => one >= 10) ?? minutes[0]!;
  const places = placesInstead(view);
  const goTo =
    awayDraft.value.goTo ??
    places
      .filter(({ atWork }) => atWork)
      .slice(0, 3)
      .map(({ number }) => number)
      .sort((a, b) => a - b);
  const typing = awayDraft.value.reason === 'typed';
  const chosen = typeof awayDraft.value.reason === 'number' ? (awayReasons[awayDraft.value.reason] ?? null) : null;
  const reason = chosen ? say(chosen) : typing ? awayDraft.value.typed.trim() : '';
  const backAt = now.value + min * 60_000;
  const change = (over: Partial<AwayDraft>) => {
    awayDraft.value = { ...awayDraft.value, ...over };
  };
  const put = async () => {
    if (reason === '') return;
    const done = await press('put-up-sign', {
      counter: view.number,
      reason: chosen ?? reason,
      backInMin: min,
      goTo: [...goTo],
    });
    if (!done) return;
    awayDraft.value = blank;
    page.value = 'home';
  };
  const step = (by: number) => {
    const next = minutes[minutes.indexOf(min) + by];
    if (next !== undefined) change({ minutes: next });
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
    F2: () => void put(),
  });
  return (
    <div class="deck foot">
      <main class="stage">
        <h1 class="page-title">{t('awayTitle')}</h1>
        <section class="card f">
          <h2>{t('awayWhy')}</h2>
          <Options
            label={t('awayWhy')}
            columns={5}
            look="reasons"
            options={[
              ...awayReasons.map((one, i) => ({
                id: one.zh,
                label: say(one),
                ...(i < 9 ? { key: String(i + 1) as KeyName } : {}),
                on: chosen === one,
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
              value={awayDraft.value.typed}
              type={(typed) => change({ typed })}
              focus
            />
          )}
        </section>
        <section class="card f">
          <h2 class="spread">
            {t('awayUntil')}
            <span class="note">
              <KeyCap name="ArrowLeft" /> <KeyCap name="ArrowRight" /> {t('awayMost', { n: awayMaxMin })}
            </span>
          </h2>
          <Options
            label={t('awayUntil')}
            columns={minutes.length}
            look="m"
            options={minutes.map((one) => ({
              id: String(one),
              label: t('nMin', { n: one }),
              small: timeOfDay(now.value + one * 60_000),
              on: one === min,
              choose: () => change({ minutes: one }),
            }))}
          />
        </section>
        <section class="card f">
          <h2>{t('awayGoTo')}</h2>
          {places.length === 0 ? (
            <p class="soft">{t('awayNowhere')}</p>
          ) : (
            <Options
              label={t('awayGoTo')}
              columns={4}
              look="places"
              options={places.map(({ number, name, state, atWork }) => ({
                id: String(number),
                label: t('counterN', { n: number }),
                small: `${t(looks[state].word)} · ${say(name)}`,
                on: goTo.includes(number),
                off: !atWork,
                choose: () =>
                  change({
                    goTo: goTo.includes(number)
                      ? goTo.filter((one) => one !== number)
                      : [...goTo, number].sort((a, b) => a - b),
                  }),
              }))}
            />
          )}
        </section>
      </main>
      <SignPreview view={view} reason={reason} backAt={backAt} goTo={goTo} />
      <p class="tally note">{t('awayNoReturn')}</p>
      <Go
        name="put-up-sign"
        look="bar"
        why={reason === '' ? t('needReason') : null}
        run={() => void put()}
        small={reason === '' ? null : t('awayGoSmall', { reason, time: timeOfDay(backAt) })}
      >
        <b class="verb">{t('putUpSign')}</b>
        <span class="hint">
          <KeyCap name="F2" />
        </span>
      </Go>
    </div>
  );
}
