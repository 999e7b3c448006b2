import type { Ticket } from '../../protocol/answers.ts';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { Drain } from '../parts/leave.tsx';
import { Qr } from '../parts/qr.tsx';
import { TicketCard } from '../parts/ticket-card.tsx';
import { stay } from '../presence.ts';
import type { NoSlip as Why } from '../slip.ts';
import { endVisit } from '../visit.ts';
import { t, type Word } from '../words.ts';
import './no-slip.css';

const why: Record<Why, Word> = {
  'no-paper': 'noPaper',
  'not-working': 'noPrint',
  'no-printer': 'noPrinter',
};

/** No paper comes, and the first thing said is that the place in the queue is real. Then three ways to keep the number, and time for it. */
export function NoSlip({ ticket, slip }: { ticket: Ticket; slip: Why }) {
  return (
    <>
      <Head small />
      <main class="main no-slip">
        <div class="done">
          <span class="disc">
            <Icon name="check" />
          </span>
          <h1 class="h2" tabIndex={-1} data-start>
            {t('doneNoSlip')}
          </h1>
        </div>
        <TicketCard ticket={ticket} less />
        <section class="note-box">
          <Icon name="printer" look="i-64" />
          <div>
            <h2 class="h2">{t(why[slip])}</h2>
            <p>
              {t('noSlipHow')}
              {slip === 'no-printer' ? '' : ` ${t('noSlipTold')}`}
            </p>
          </div>
        </section>
        <h2 class="h2 push">{t('keepNumber')}</h2>
        <ul class="ways">
          <li>
            <div class="obj">
              <span class="num">{ticket.number}</span>
            </div>
            <h3>{t('remember')}</h3>
            <p>{t('rememberHow')}</p>
          </li>
          <li>
            <div class="obj">
              <Icon name="camera" />
            </div>
            <h3>{t('photo')}</h3>
            <p>{t('photoHow')}</p>
          </li>
          <li>
            <div class="obj">
              <Qr address={`${location.origin}/t/${ticket.token}`} />
            </div>
            <h3>{t('scanShort')}</h3>
            <p>{t('scanShortHow')}</p>
          </li>
        </ul>
        <div class="leave push">
          <Drain word="leaveIn" />
          <button type="button" class="press second" onClick={stay}>
            {t('stay')}
          </button>
          <button type="button" class="go-big" onClick={() => endVisit('home')}>
            {t('notedIt')}
          </button>
        </div>
      </main>
      <Foot home />
    </>
  );
}
