import { Icon } from '../../ui/icons.tsx';
import { shortDay } from './calendar.ts';
import { nameIn } from './place-words.ts';
import { rotaView, told } from './state.ts';
import { r, type RotaWord } from './words.ts';

const changeWords: Partial<Record<string, RotaWord>> = {
  'shifts-assigned': 'changeShifts',
  'shifts-unassigned': 'changeOff',
  'duty-leaders-set': 'changeLeader',
  'meeting-planned': 'changeMeeting',
  'meeting-cancelled': 'changeNoMeeting',
};

/** What came of a copy or a filling; otherwise the changes since the month was filed, each with its reason. */
export function Told() {
  const view = rotaView.value;
  if (told.value)
    return (
      <section class="card rota-told">
        <h2 class="t">{told.value.title}</h2>
        <ul class="rota-findings">
          {told.value.lines.map((line) => (
            <li key={line} class="own">
              <Icon name="warning" />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <section class="card rota-told">
      <h2 class="t">{r('changesTitle')}</h2>
      <ul class="rota-changes">
        {view?.changes.map(({ at, by, reason, what, day, count }) => (
          <li key={`${at}${what}`}>
            <b>
              {shortDay(day)} {changeWords[what] ? r(changeWords[what], { n: count }) : what}
            </b>
            <span>{reason}</span>
            <span class="note">
              {nameIn(view, by)} {shortDay(at.slice(0, 10))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
