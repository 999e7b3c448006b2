import type { Ticket } from '../../protocol/answers.ts';
import { say } from '../../ui/language.ts';
import { counterWords, zoneWords } from '../counters.ts';
import { serviceById } from '../hall.ts';
import { Foot } from '../parts/foot.tsx';
import { Head } from '../parts/head.tsx';
import { Icon } from '../parts/icon.tsx';
import { Drain } from '../parts/leave.tsx';
import { printerName } from '../parts/printer-name.ts';
import { Qr } from '../parts/qr.tsx';
import { sureWords } from '../parts/sure.ts';
import { TicketCard } from '../parts/ticket-card.tsx';
import { Axis, Bar } from '../parts/wait.tsx';
import { stay } from '../presence.ts';
import { slip } from '../slip.ts';
import { endVisit } from '../visit.ts';
import { t } from '../words.ts';
import { NoSlip } from './no-slip.tsx';
import './ticket.css';

const inHandShown = 3;

/** The number is taken: everything needed to wait for it, on one page. */
export function TicketPage({ ticket }: { ticket: Ticket }) {
  const paper = slip.value;
  if (paper.kind === 'no-paper' || paper.kind === 'not-working' || paper.kind === 'no-printer')
    return <NoSlip ticket={ticket} slip={paper.kind} />;
  return (
    <>
      <Head small />
      <main class="main ticket-page">
        <div class="done">
          <span class="disc">
            <Icon name="check" />
          </span>
          <h1 class="h2" tabIndex={-1} data-start>
            {t('done')}
          </h1>
        </div>
        <TicketCard ticket={ticket} less={ticket.shape !== null}>
          {ticket.forecast && (
            <div class="card-span">
              <Bar forecast={ticket.forecast} look="thick" />
              <Axis />
            </div>
          )}
          <p class="sure">{sureWords(ticket)}</p>
          <p class="soft may-call">
            {t('mayCall', { zone: zoneWords(ticket.queue), counters: counterWords(ticket.queue) })}
          </p>
        </TicketCard>
        <div class="along">
          <section class="scan">
            <Qr address={`${location.origin}/t/${ticket.token}`} />
            <div>
              <h2>
                {t('scan')}
                <br />
                {t('scanWhy')}
              </h2>
              <p class="soft">{t('scanHow')}</p>
            </div>
          </section>
          <InHand service={ticket.service} />
        </div>
        {paper.kind === 'elsewhere' ? (
          <SlipThere at={printerName(paper.at)} />
        ) : (
          <SlipHere ticket={ticket} sure={paper.kind === 'printing'} />
        )}
        <div class="leave">
          <Drain word="leaveIn" />
          <button type="button" class="press second" onClick={stay}>
            {t('stay')}
          </button>
          <button type="button" class="press second" onClick={() => endVisit('home')}>
            {t('seenIt')}
          </button>
        </div>
      </main>
      <Foot home />
    </>
  );
}

/** The slip on its way out of this kiosk; of a printer that answers nothing it is not said that it came. */
function SlipHere({ ticket, sure }: { ticket: Ticket; sure: boolean }) {
  return (
    <section class="slip push">
      <div class="slot" aria-hidden="true">
        <div class="paper">
          <p class="num">{ticket.number}</p>
          <p>{serviceName(ticket.service)}</p>
        </div>
      </div>
      <Icon name="down" look="i-64 strong" />
      <div>
        <p class="slip-says">{t('printing')}</p>
        <p class="soft">{t(sure ? 'printingHow' : 'printingHowMute')}</p>
      </div>
    </section>
  );
}

/** Another printer stands in: where the paper lies. */
function SlipThere({ at }: { at: string }) {
  return (
    <section class="note-box slip-there push">
      <Icon name="printer" look="i-64" />
      <div>
        <p class="h2">{t('slipThere', { place: at })}</p>
        <p>{t('slipThereHow')}</p>
      </div>
    </section>
  );
}

/** What the counter will ask for first. */
function InHand({ service }: { service: string }) {
  const materials = (serviceById(service)?.guide.materials ?? []).filter(
    (material) => material.required && !material.shared,
  );
  return (
    <section class="in-hand">
      <h2>{t(materials.length > 0 ? 'inHand' : 'nothingInHand')}</h2>
      <ul class="prep">
        {materials.slice(0, inHandShown).map((material) => (
          <li key={material.id}>
            <span>{say(material.name)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function serviceName(id: string): string {
  const service = serviceById(id);
  return service ? say(service.name) : '';
}
