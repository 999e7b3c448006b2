import { dayOf, timeOfDay } from '../../ui/clock.ts';
import { say } from '../../ui/language.ts';
import { Icon } from '../../ui/icons.tsx';
import { now } from '../hub.ts';
import type { AtHand } from './at-hand.ts';
import { draft } from './draft.ts';
import { copiesOf, noticeWords } from './proposals.ts';
import type { Row } from './rows.ts';
import { n } from './words.ts';

/** What the applicant will hold, as it is written. The hub numbers it when it is given. */
export function NoticePaper({ hand, lacking, oral }: { hand: AtHand; lacking: readonly Row[]; oral: boolean }) {
  const { visit, view, rows, current, kase } = hand;
  const who = kase?.applicant.name ?? current.holder?.name ?? draft.value.applicant.name;
  const here = rows.filter(({ is }) => is === 'here').length;
  const shared = rows.filter(({ is }) => is === 'shared').length;
  return (
    <>
      {!oral && <PaperHead copies={2} hand={hand} />}
      <section class={`paper-preview ${oral ? 'record' : ''}`}>
        <h3>{n(oral ? 'oralRecord' : 'noticeTitle')}</h3>
        <p class="paper-meta">
          <span>{n(oral ? 'numberedOnRecord' : 'numberedLater')}</span>
          <span class="num">
            {dayOf(now.value)} {timeOfDay(now.value)}
          </span>
        </p>
        {oral ? (
          <p>
            <b>{say(visit.serviceName)}</b>
            <br />
            {n('oralSays', { n: lacking.length, name: who })}
          </p>
        ) : (
          <p>
            {n('noticeBegin', { name: who })}
            <b>{say(visit.serviceName)}</b>
            {n('noticeLacks', { n: lacking.length })}
          </p>
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
        <p class="paper-sign">
          <span>{n('clerkOf', { name: view.staff?.name ?? '', jobNo: view.staff?.jobNo ?? '' })}</span>
          {!oral && <span>{n('signedBy')}</span>}
        </p>
        <p class="note centre">{n(oral ? 'oralFoot' : 'twoCopies')}</p>
      </section>
    </>
  );
}

/** Where the paper comes out, how often, and whether that printer is well. */
export function PaperHead({ copies, hand: { view } }: { copies: number; hand: AtHand }) {
  const printer = view.printers[0];
  const name = printer ? (printer.name ? say(printer.name) : printer.id) : '';
  return (
    <div class="spread paper-head">
      <h2>{n('printsN', { n: copies })}</h2>
      {printer && (
        <span class={`note ${printer.ok ? '' : 'poor'}`}>
          <Icon name="printer" /> {name} {printer.ok || printer.standIn !== null ? n('printerReady') : n('printerDown')}
        </span>
      )}
    </div>
  );
}
