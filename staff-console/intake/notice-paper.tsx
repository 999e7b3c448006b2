import { say } from '../../ui/language.ts';
import type { AtHand } from './at-hand.ts';
import { applicantOf, PaperBegins, PaperSheet } from './paper-sheet.tsx';
import { copiesOf, noticeWords } from './proposals.ts';
import type { Row } from './rows.ts';
import { n } from './words.ts';

/** 一次性告知书, or the record of what was told aloud: everything that is missing or wrong, and what is here already. */
export function NoticePaper({ hand, lacking, oral }: { hand: AtHand; lacking: readonly Row[]; oral: boolean }) {
  const { visit, view, rows } = hand;
  const here = rows.filter(({ is }) => is === 'here').length;
  const shared = rows.filter(({ is }) => is === 'shared').length;
  return (
    <PaperSheet
      hand={hand}
      title={n(oral ? 'oralRecord' : 'noticeTitle')}
      copies={oral ? 0 : 2}
      foot={n(oral ? 'oralFoot' : 'twoCopies')}
    >
      {oral ? (
        <p>
          <b>{say(visit.serviceName)}</b>
          <br />
          {n('oralSays', { n: lacking.length, name: applicantOf(hand) })}
        </p>
      ) : (
        <PaperBegins hand={hand} says={n('noticeLacks', { n: lacking.length })} />
      )}
      <ol>
        {lacking.map((row) => (
          <li key={row.id}>
            <b>{say(row.name)}</b>
            {copiesOf(row) && n('inBrackets', { words: copiesOf(row) })}
            <br />
            {noticeWords(row)}
          </li>
        ))}
      </ol>
      <p>{n('noticeHere', { n: here, shared })}</p>
      <p>{n(oral ? 'oralBack' : 'noticeBack', { n: view.number })}</p>
    </PaperSheet>
  );
}
