import type { CaseLineShown } from '../../protocol/case-view.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { lineLook, placeWords } from './case-words.ts';
import { dayWords } from '../case-parts/sum-calendar.tsx';
import { c } from './words.ts';

/** The case under the cursor, before it is opened. */
export function LineCard({ line }: { line: CaseLineShown }) {
  const { look, icon, words } = lineLook(line);
  const days: [string, string | null][] = [
    [c('receivedOn'), line.receivedOn],
    [c('short:recall'), line.recallOn],
    [c('short:promised'), line.promisedOn],
    [c('short:statutory'), line.statutoryOn],
  ];
  return (
    <section class="card det">
      <h2 class="num">{line.number}</h2>
      <p class="t">{say(line.serviceName)}</p>
      <p class="chips">
        <span class={`chip ${look}`}>
          <Icon name={icon} />
          {words}
        </span>
        <span class="chip">{placeWords(line)}</span>
      </p>
      <dl class="kv">
        <dt>{c('holder')}</dt>
        <dd>{line.holder.name}</dd>
        <dt>{c('firstAskerShort')}</dt>
        <dd>{line.firstAsker.name}</dd>
        {days.map(
          ([label, day]) =>
            day && [
              <dt key={`${label} dt`}>{label}</dt>,
              <dd key={label} class="num">
                {dayWords(day)}
              </dd>,
            ],
        )}
        {line.unserved > 0 && (
          <>
            <dt>{c('panel:papers')}</dt>
            <dd class="poor">{c('unservedN', { n: line.unserved })}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
