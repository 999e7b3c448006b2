import { language, say } from '../../ui/language.ts';
import { placeWords } from '../counters.ts';
import type { Service } from '../hall.ts';
import { view } from '../hub.ts';
import type { Found } from '../search.ts';
import { openService } from '../visit.ts';
import { waitOf } from '../wait.ts';
import { t } from '../words.ts';
import { Icon } from './icon.tsx';
import { Marked } from './marked.tsx';
import { Ahead, SpanWords } from './wait.tsx';
import './row.css';

/** One service to choose: its name, how fast it is done, where, and how long the line is now. */
export function Row({ found: { service, marks, keyword } }: { found: Found<Service> }) {
  const line = view.value?.services.find((one) => one.id === service.id);
  const name = say(service.name);
  const ranges = language.value === 'en' && service.name.en ? marks.en : marks.zh;
  return (
    <button type="button" class={`press rowlink ${isLong(name) ? 'long' : ''}`} onClick={() => openService(service.id)}>
      <span class="what-where">
        <span class="t">
          <Marked text={name} marks={ranges} />
        </span>
        <span class="meta">
          <Tag service={service} />
          <span class="place">
            {keyword && language.value === 'zh' ? t('alsoCalled', { word: keyword.word }) : placeWords(service.queue)}
          </span>
        </span>
      </span>
      {line && (
        <span class="right">
          <SpanWords wait={waitOf(line.forecast)} />
          <Ahead waiting={line.waiting} />
        </span>
      )}
      <Icon name="chevron" look="i-32 go" />
    </button>
  );
}

function Tag({ service }: { service: Service }) {
  const days = service.guide.promisedDays;
  if (service.kind === 'immediate' || days === 0) return <span class="tag now">{t('immediate')}</span>;
  if (service.kind === 'joint')
    return (
      <span class="tag">
        {t('joint')} · {t(days === 1 ? 'promisedOne' : 'promised', { n: days })}
      </span>
    );
  return <span class="tag">{t(days === 1 ? 'promisedOne' : 'promised', { n: days })}</span>;
}

/** Does a name need the smaller print? A Chinese character is as wide as two letters. */
function isLong(name: string): boolean {
  const wide = 32;
  return [...name].reduce((width, character) => width + (character > '\u2e80' ? 2 : 1), 0) > wide;
}
