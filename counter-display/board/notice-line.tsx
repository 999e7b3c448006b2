import { Fragment } from 'preact';
import type { BoardView } from '../../protocol/views.ts';
import { Mark } from '../marks.tsx';
import { En } from '../parts.tsx';
import { pageAt } from '../pages.ts';
import { turn } from '../turn.ts';
import { noticeLines } from './notices.ts';

/** The foot of the board: one notice at a time. */
export function Notices({ view }: { view: BoardView }) {
  const line = pageAt(noticeLines(view), turn.value);
  if (!line) return null;
  return (
    <footer class="line">
      <Mark name="info" />
      <span class="trim">
        {line.before}
        {line.numbers.map((number, place) => (
          <Fragment key={number}>
            {place > 0 && '、'}
            <b class="n">{number}</b>
          </Fragment>
        ))}
        {line.after}
      </span>
      <En>{line.en}</En>
    </footer>
  );
}
