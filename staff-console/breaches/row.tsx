import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { type Row, stateOf } from './rows.ts';
import { b } from './words.ts';

const looks = {
  open: 'warn',
  answered: 'warn',
  appeal: 'warn',
  verified: 'dark',
  upheld: 'dark',
  dismissed: 'ok',
  cancelled: 'ok',
} as const;

/** A person with a record, or a later demand. */
export function BreachRow({ row }: { row: Row }) {
  if ('person' in row) {
    const { staff, verified, due } = row.person;
    return (
      <span class="case-row breach-row">
        <Icon name="person" />
        <span class="mid">
          <b>{staff.name}</b>
          <small>{b('timesVerified', { n: verified })}</small>
        </span>
        <span class={`chip ${due ? 'dark' : 'ok'}`}>
          <Icon name={due ? 'warning' : 'check'} />
          {due ? b('chip:due', { step: b(`step:${due}`) }) : b('chip:settled')}
        </span>
      </span>
    );
  }
  const { evidence } = row;
  const state = stateOf(evidence);
  return (
    <span class="case-row breach-row">
      <Icon name="page" />
      <span class="mid">
        <b>
          {row.kind === 'judged' ? '' : `${evidence.staff.name} `}
          {evidence.later.items.map(say).join(b('comma'))}
        </b>
        <small>
          <span class="num">{evidence.number}</span> · {say(evidence.serviceName)}
        </small>
      </span>
      <span class={`chip ${looks[state]}`}>
        <Icon name={looks[state] === 'ok' ? 'check' : 'warning'} />
        {b(`chip:${state}`)}
      </span>
    </span>
  );
}
