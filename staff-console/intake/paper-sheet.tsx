import type { ComponentChildren } from 'preact';
import { dayOf, timeOfDay } from '../../ui/clock.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { now } from '../hub.ts';
import type { AtHand } from './at-hand.ts';
import { draft } from './draft.ts';
import { n } from './words.ts';

/** Whose paper it is: as the case knows them, or the ticket, or what is being typed. */
export const applicantOf = ({ kase, current }: AtHand): string =>
  kase?.applicant.name ?? current.holder?.name ?? draft.value.applicant.name;

/** A paper as the applicant will hold it; the hub numbers it when it is given. `copies` 0: told aloud, a record that is not printed and not signed for. */
export function PaperSheet({
  hand,
  title,
  copies,
  foot,
  children,
}: {
  hand: AtHand;
  title: string;
  copies: 0 | 1 | 2;
  foot?: string;
  children: ComponentChildren;
}) {
  const { staff } = hand.view;
  return (
    <>
      {copies > 0 && <PaperHead copies={copies} hand={hand} />}
      <section class={`paper-preview ${copies === 0 ? 'record' : ''}`}>
        <h3>{title}</h3>
        <p class="paper-meta">
          <span>{n(copies === 0 ? 'numberedOnRecord' : 'numberedLater')}</span>
          <span class="num">
            {dayOf(now.value)} {timeOfDay(now.value)}
          </span>
        </p>
        {children}
        <p class="paper-sign">
          <span>{n('clerkOf', { name: staff?.name ?? '', jobNo: staff?.jobNo ?? '' })}</span>
          {copies > 0 && <span>{n('signedBy')}</span>}
        </p>
        {foot && <p class="note centre">{foot}</p>}
      </section>
    </>
  );
}

/** Its first sentence: to whom, about which matter, and what is said of it. */
export const PaperBegins = ({ hand, says }: { hand: AtHand; says: string }) => (
  <p>
    {n('noticeBegin', { name: applicantOf(hand) })}
    <b>{say(hand.visit.serviceName)}</b>
    {says}
  </p>
);

/** Where the paper comes out, how often, and whether that printer is well. */
function PaperHead({ copies, hand: { view } }: { copies: number; hand: AtHand }) {
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
