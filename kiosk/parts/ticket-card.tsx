import type { ComponentChildren } from 'preact';
import type { Ticket } from '../../protocol/answers.ts';
import type { Shape as ShapeName } from '../../protocol/text.ts';
import { language, say } from '../../ui/language.ts';
import { zoneWords } from '../counters.ts';
import { serviceById } from '../hall.ts';
import { view } from '../hub.ts';
import { waitOf } from '../wait.ts';
import { t } from '../words.ts';
import { Shape } from './shape.tsx';
import './ticket-card.css';

/** The ticket: the number as large as the glass allows, the people ahead, the span, and where to wait. */
export function TicketCard({
  ticket,
  less = false,
  children,
}: {
  ticket: Ticket;
  less?: boolean;
  children?: ComponentChildren;
}) {
  const service = serviceById(ticket.service);
  const className = view.value?.classes.find((one) => one.id === ticket.class);
  return (
    <section class={`ticket ${ticket.shape ? 'with-shape' : ''}`}>
      <div class="a">
        <p class="lab">
          <span class="lab-own">
            {t('yourNumber')}
            <span class="en" lang={language.value === 'zh' ? 'en' : 'zh-CN'}>
              {t('yourNumberOther')}
            </span>
          </span>
          <span class="lab-what">
            {[service && say(service.name), className ? say(className.name) : t('ordinary')]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
        <p class={`huge ${less ? 'less' : ''}`} data-long={Math.max(0, ticket.number.length - 4)}>
          {ticket.number}
        </p>
        {ticket.shape && (
          <p class="shape-says">
            <Shape shape={ticket.shape as ShapeName} />
            {t('shapeSays')}
          </p>
        )}
      </div>
      <div class="tear" />
      <div class="b">
        <div class="line-up">
          <div>
            <p class="k">{t('ahead')}</p>
            <p class="v">
              <span class="num">{ticket.ahead}</span>
              {t('people')}
            </p>
          </div>
          <div>
            <p class="k">{t('about')}</p>
            <p class="v">
              <Span ticket={ticket} />
            </p>
          </div>
          <div class="r">
            <p class="k">{t('goTo')}</p>
            <p class="v">
              <Zone name={zoneWords(ticket.queue)} />
            </p>
          </div>
        </div>
        {children}
      </div>
    </section>
  );
}

function Span({ ticket }: { ticket: Ticket }) {
  const wait = waitOf(ticket.forecast);
  if (wait.kind === 'none') return <span class="free">{t('spanNone')}</span>;
  if (wait.kind === 'over') return <>{t('spanOver')}</>;
  if (wait.kind === 'unknown') return <span class="unsure">{t('spanUnknown')}</span>;
  return (
    <>
      <span class="num">
        {wait.fromMin}–{wait.toMin}
      </span>
      {t('spanAfter')}
    </>
  );
}

/** A区: the letter carries, the word follows. */
function Zone({ name }: { name: string }) {
  const parts = /^([A-Z0-9]{1,2})([^\s\w].*)$/.exec(name);
  if (!parts) return name;
  return (
    <>
      <span class="num">{parts[1]}</span>
      {parts[2]}
    </>
  );
}
