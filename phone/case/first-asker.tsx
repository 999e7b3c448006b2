import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { CaseProgressView } from '../../protocol/case-progress.ts';
import { Outcome } from '../outcome.tsx';
import { usePress } from '../press.ts';
import { dayWords } from './days.ts';
import { t } from './words.ts';

const lettersMost = 300;

/** 首问负责: who received the applicant first answers for the case to its end, by the counter, by phone or in writing. */
export function AskFirst({ view: { firstAsker, hall, case: kase }, token }: { view: CaseProgressView; token: string }) {
  const sheet = useRef<HTMLDialogElement>(null);
  if (firstAsker === null && hall.complaintsPhone === null) return null;
  return (
    <footer class="stick">
      <button type="button" class="btn" onClick={() => sheet.current?.showModal()}>
        {firstAsker ? t('ask', { name: firstAsker.name }) : t('askNobody')}
      </button>
      <dialog ref={sheet} class="sheet" aria-labelledby="ask-first">
        <h2 id="ask-first">{t('askTitle')}</h2>
        {firstAsker && (
          <p>
            {t('askWhat', { name: firstAsker.name })}
            {firstAsker.counter !== null && <b class="line">{t('askCounter', { counter: firstAsker.counter })}</b>}
          </p>
        )}
        <Write token={token} />
        <p class="note">{t('askTell', { number: kase.number })}</p>
        {hall.complaintsPhone !== null && (
          <a class="btn" href={`tel:${hall.complaintsPhone}`}>
            {t('askCall', { phone: hall.complaintsPhone })}
          </a>
        )}
        <button type="button" class="btn" onClick={() => sheet.current?.close()}>
          {t('close')}
        </button>
      </dialog>
    </footer>
  );
}

/** A short question in writing; the answer comes back to this page. */
function Write({ token }: { token: string }) {
  const text = useSignal('');
  const { pressed, press } = usePress('ask-about-case', { token, text: text.value.trim() }, token);
  const ready = text.value.trim() !== '';
  const send = async (event: Event) => {
    event.preventDefault();
    if (!ready) return;
    await press();
    if (pressed.value.kind === 'done') text.value = '';
  };
  return (
    <form class="write" onSubmit={send}>
      <label>
        <span>{t('writeLabel')}</span>
        <textarea
          rows={3}
          maxLength={lettersMost}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
      </label>
      <Outcome pressed={pressed.value} done={t('writeDone')} />
      <button type="submit" class="btn strong" aria-disabled={!ready || pressed.value.kind === 'busy'}>
        {t(pressed.value.kind === 'busy' ? 'writing' : 'write')}
      </button>
    </form>
  );
}

/** What was asked from this page, and what was answered. */
export function Questions({ questions }: { questions: CaseProgressView['questions'] }) {
  if (questions.length === 0) return null;
  return (
    <section class="card asked">
      <h2>{t('questions')}</h2>
      {questions.map(({ on, text, answer }) => (
        <div key={`${on} ${text}`}>
          <p>
            <span class="note">{t('questionOn', { day: dayWords(on) })}</span>
            {text}
          </p>
          {answer ? (
            <p class="answered">
              <span class="note">{t('answerOn', { day: dayWords(answer.on) })}</span>
              {answer.text}
            </p>
          ) : (
            <p class="note">{t('answerWaits')}</p>
          )}
        </div>
      ))}
    </section>
  );
}
