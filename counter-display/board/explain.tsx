import type { Language } from '../../protocol/text.ts';
import type { BoardCounter, BoardView } from '../../protocol/views.ts';
import { timeOfDay } from '../../ui/clock.ts';
import { overdueMin } from '../counter-state.ts';
import { Arrow, Mark } from '../marks.tsx';
import { pageAt, pagesOf } from '../pages.ts';
import { turn } from '../turn.ts';
import { tIn as sharedIn } from '../words.ts';
import { line } from './board-line.ts';
import { unexplained } from './drawn.ts';
import { tIn } from './words.ts';

const places = 2;

/** Counters that are not working say why, until when, and where to go: two at a time, in Chinese and every third time in English. */
export function Explanations({ view }: { view: BoardView }) {
  const counters = unexplained(view.counters);
  if (counters.length === 0) return null;
  const pages = pagesOf(counters, places);
  const language: Language = Math.floor(turn.value / pages.length) % 3 === 2 ? 'en' : 'zh';
  return (
    <>
      {pageAt(pages, turn.value)?.map((counter) => (
        <Explanation key={counter.number} counter={counter} view={view} language={language} />
      ))}
    </>
  );
}

function Explanation({ counter, view, language }: { counter: BoardCounter; view: BoardView; language: Language }) {
  const away = counter.state === 'away' && counter.sign;
  const since = counter.sign?.since ?? counter.since;
  return (
    <div class={`why ${away ? 'away' : 'nobody'}`} lang={language}>
      <div class="c n">
        {counter.number}
        <small>{tIn(language, 'counterWord')}</small>
      </div>
      <div class="b">
        <div class="h">
          <Mark name={away ? 'away' : 'unattended'} tone="warn" />
          <span class="trim">
            {counter.sign
              ? tIn(language, 'awayBecause', { reason: reasonOf(counter, language) })
              : tIn(language, 'nobody')}
          </span>
          {since && <span class="mute">{sharedIn(language, 'since', { time: timeOfDay(since) })}</span>}
        </div>
        <div class="trim">{secondLine(counter, view, language)}</div>
        <div class="go">
          {counter.goToWay ? <Arrow to={counter.goToWay.arrow} /> : <Mark name="next" />}
          <span class="trim">{whereTo(counter, language)}</span>
        </div>
      </div>
    </div>
  );
}

function reasonOf({ sign }: BoardCounter, language: Language): string {
  return (language === 'en' ? sign?.reason.en : undefined) ?? sign?.reason.zh ?? '';
}

function secondLine({ sign, staff }: BoardCounter, { dutyLeader }: BoardView, language: Language): string {
  const separator = language === 'zh' ? '，' : ', ';
  if (!sign) return dutyLeader ? tIn(language, 'askLeader', { name: dutyLeader }) : tIn(language, 'askGuide');
  const minutes = overdueMin(sign.backAt, line.minute.value);
  const back = tIn(language, minutes > 0 ? 'backOverdue' : 'backAbout', { time: timeOfDay(sign.backAt), minutes });
  const who = sign.cover
    ? tIn(language, 'coveredBy', sign.cover)
    : sign.note
      ? sign.note
      : staff && minutes === 0
        ? tIn(language, 'whoAway', { name: staff.name, jobNo: staff.jobNo })
        : null;
  return who ? `${back}${separator}${who}` : back;
}

function whereTo({ state, sign, goTo }: BoardCounter, language: Language): string {
  const to = sign?.goTo ?? goTo ?? [];
  if (to.length === 0) return tIn(language, 'stillValid');
  const counters = to.slice(0, 3).join(language === 'zh' ? '、' : ', ');
  return tIn(language, state === 'away' ? 'pleaseGoTo' : 'calledFrom', { counters });
}
