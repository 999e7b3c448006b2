import { signal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { LongerHoursView } from '../../../protocol/longer-hours.ts';
import { say } from '../../../ui/language.ts';
import { disarm } from '../../arming.ts';
import { type Bindings, type KeyName, useKeys } from '../../keys.ts';
import { notice } from '../../notice.ts';
import { Field } from '../../parts/field.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { MainKey } from '../../parts/main-key.tsx';
import { Options } from '../../parts/options.tsx';
import { press } from '../../press.ts';
import { t } from '../../words.ts';
import { type Draft, freshDraft, namedIn, tilesOf, toggled, untilOf, whyNot } from './longer-draft.ts';
import { Grants } from './grants.tsx';
import { dayWords } from './longer-words.ts';
import { WhoWaits } from './who-waits.tsx';
import { w } from './words.ts';

/** What was written of a request. It stays while other pages are looked at. */
const draft = signal<Draft | null>(null);
const stepMin = 15;

/** 申请延时: which counters, which day, until when and why; beside it who waits, and what it would change. */
export function AskLonger({ view, close }: { view: LongerHoursView; close(): void }) {
  const written = draft.value ?? freshDraft(view);
  const change = (over: Partial<Draft>) => {
    draft.value = { ...written, ...over };
  };
  useLayoutEffect(disarm, []);
  const day = view.days.find((one) => one.day === written.day) ?? view.days[0];
  const at = day ? view.days.indexOf(day) : 0;
  const until = day ? untilOf(written, day) : '';
  const tiles = tilesOf(view);
  const counters = namedIn(written, view);
  const why = whyNot(written, view);
  const send = async () => {
    if (why !== null || !day) return;
    const done = await press('request-longer-hours', {
      day: day.day,
      until,
      reason: written.reason.trim(),
      ...(counters.length === 0 ? {} : { counters }),
    });
    if (!done) return;
    draft.value = null;
    notice.value = { kind: 'done', text: w('sent') };
    close();
  };
  const moveDay = (by: number) => {
    const next = view.days[at + by];
    if (next) change({ day: next.day });
  };
  const moveUntil = (by: number) => day && change({ until: untilOf({ ...written, until }, day, by * stepMin) });
  const keys: Bindings = {
    F2: () => void send(),
    Escape: () => {
      notice.value = null;
      close();
    },
    ArrowLeft: () => moveDay(-1),
    ArrowRight: () => moveDay(1),
    ArrowUp: () => moveUntil(1),
    ArrowDown: () => moveUntil(-1),
  };
  tiles.forEach((number, i) => {
    keys[String(i + 1) as KeyName] = () => change(toggled(written, number));
  });
  useKeys(keys);
  return (
    <div class="deck foot longer-deck">
      <main class="stage">
        <section class="card f longer-form">
          <div>
            <h2>{w('formWhere')}</h2>
            <Options
              label={w('formWhere')}
              columns={4}
              options={tiles.map((number, i) => {
                return {
                  id: String(number),
                  label: number === 0 ? w('wholeHall') : t('counterN', { n: number }),
                  small: aboutWords(view, number),
                  key: String(i + 1) as KeyName,
                  on: number === 0 ? written.whole : !written.whole && written.counters.includes(number),
                  choose: () => change(toggled(written, number)),
                };
              })}
            />
            {view.counters.length > tiles.length && !written.whole && (
              <Field
                label={w('formOthers')}
                placeholder={w('formOthers')}
                value={written.others}
                type={(others) => change({ others })}
                most={40}
                numeric
              />
            )}
          </div>
          <div>
            <h2>
              {w('formDay')} <KeyCap name="ArrowLeft" /> <KeyCap name="ArrowRight" />
            </h2>
            <Options
              label={w('formDay')}
              columns={Math.max(4, view.days.length)}
              look="small days-ahead"
              options={view.days.map((one) => ({
                id: one.day,
                label: dayWords(one.day),
                on: one === day,
                choose: () => change({ day: one.day }),
              }))}
            />
          </div>
          {day && (
            <div>
              <h2>
                {w('formUntil')} <KeyCap name="ArrowUp" /> <KeyCap name="ArrowDown" />
              </h2>
              <div class="until-row">
                <button type="button" class="act" onClick={() => moveUntil(-1)}>
                  {w('formEarlier')}
                </button>
                <output class="until">{until}</output>
                <button type="button" class="act" onClick={() => moveUntil(1)}>
                  {w('formLater')}
                </button>
                <span class="note">{w('formUsual', { time: day.ends, latest: day.latest })}</span>
              </div>
            </div>
          )}
          <div>
            <h2>{w('formReason')}</h2>
            <Field
              label={w('formReason')}
              placeholder={w('formReasonHint')}
              value={written.reason}
              type={(reason) => change({ reason })}
            />
          </div>
        </section>
      </main>
      <aside class="side" aria-label={w('nowTitle')}>
        <WhoWaits counters={view.counters} chosen={counters} />
        {day && <Grants usual={day.ends} until={until} counters={counters} before={view.issueBeforeMin} />}
      </aside>
      <p class="tally note">
        <KeyCap name="Escape" /> {w('back')} · {w('already')}
      </p>
      <MainKey
        name="request-longer-hours"
        run={() => void send()}
        why={why}
        small={w('sendSmall')}
        verb={w('sendVerb')}
      />
    </div>
  );
}

function aboutWords({ counters }: LongerHoursView, number: number): string {
  // People of one line wait for several counters: of the whole hall the sum would count them twice.
  const counter = counters.find((one) => one.number === number);
  if (!counter) return '';
  const { waiting, name } = counter;
  return `${waiting === 0 ? w('formNobody') : w('formWaiting', { n: waiting })} · ${say(name)}`;
}
