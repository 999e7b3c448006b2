import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../ui/icons.tsx';
import type { KeyName } from '../keys.ts';
import { KeyCap } from '../parts/key-cap.tsx';
import type { AtHand } from './at-hand.ts';
import { n } from './words.ts';

/** The case that the visitor is here for: where it stands, on which ticket, its number large. `beside`: a second chip; `children`: what stands below the number. */
export function CaseCard({
  tone,
  icon,
  state,
  beside,
  ticket,
  serviceName,
  number,
  children,
}: {
  tone: 'ok' | 'warn' | '';
  icon: IconName;
  state: string;
  beside?: ComponentChildren;
  ticket: AtHand['current'];
  serviceName: string;
  number: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="card done-card">
      <p class="done-state">
        <span class={`chip ${tone}`}>
          <Icon name={icon} />
          {state}
        </span>
        {beside}
        <span class="soft">
          {ticket.number} {serviceName}
        </span>
      </p>
      <p class="note">{n('caseNumber')}</p>
      <p class="done-number num">{number}</p>
      {children}
    </section>
  );
}

/** What the clerk says to the visitor now. */
export const SayCard = ({ words, grow = false }: { words: string; grow?: boolean }) => (
  <section class={`card say-card ${grow ? 'grow-card' : ''}`}>
    <h2>{n('sayNow')}</h2>
    <p class="say-words">{words}</p>
  </section>
);

/** The other thing that can be done here, beside what the main key does. */
export const OtherKey = ({
  cap,
  label,
  more,
  press,
}: {
  cap: KeyName;
  label: string;
  more: string;
  press: () => void;
}) => (
  <button type="button" class="act fix-act" onClick={press}>
    <span>
      <b>{label}</b>
      <small>{more}</small>
    </span>
    <KeyCap name={cap} />
  </button>
);
