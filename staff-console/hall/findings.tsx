import type { SignRecordView } from '../../protocol/sign-record-view.ts';
import { Icon } from '../../ui/icons.tsx';
import { h, type HallWord } from './words.ts';

const rowsMost = 7;
const words: Record<SignRecordView['findings'][number]['code'], HallWord> = {
  'no-post': 'findNoPost',
  'no-b': 'findNoB',
  'no-chief': 'findNoChief',
  'a-is-b': 'findAIsB',
  'a-twice': 'findATwice',
  'b-without-authority': 'findBNoAuthority',
  'unknown-person': 'findUnknown',
  'b-also-a': 'findBAlsoA',
};

/** What is missing in how the posts are filled, faults before warnings. */
export function Findings({ view: { findings, named } }: { view: SignRecordView }) {
  const inOrder = [...findings].sort(
    (a, b) => Number(b.level === 'fault') - Number(a.level === 'fault') || a.counter - b.counter,
  );
  return (
    <section class="card findings">
      <h2>{h('findingsTitle')}</h2>
      {inOrder.length === 0 && (
        <p class="good">
          <Icon name="check" />
          {h('findingsNone')}
        </p>
      )}
      <ul>
        {inOrder.slice(0, rowsMost).map(({ code, counter, about, level }) => (
          <li key={`${code} ${counter} ${about}`} class="poor">
            <Icon name={level === 'fault' ? 'close' : 'warning'} />
            <b>{h('counters', { n: counter })}</b>
            <span>{h(words[code], { name: about === null ? '' : (named[about] ?? about) })}</span>
          </li>
        ))}
      </ul>
      {inOrder.length > rowsMost && <p class="note">{h('moreN', { n: inOrder.length - rowsMost })}</p>}
    </section>
  );
}
