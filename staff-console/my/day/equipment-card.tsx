import type { MyDayView } from '../../../protocol/my-day-view.ts';
import { timeOfDay } from '../../../ui/clock.ts';
import { Icon } from '../../../ui/icons.tsx';
import { say } from '../../../ui/language.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { handingOver } from './hand-over.tsx';
import { d } from './words.ts';

/** 公用设备: who has it in hand, both counts side by side, and the way to hand it on. */
export function EquipmentCard({ view }: { view: MyDayView }) {
  const { handOver, equipment, jobNo } = view;
  const nameOf = (of: string) =>
    of === jobNo ? d('you') : (view.people.find((person) => person.jobNo === of)?.name ?? of);
  const mine = handOver !== null && handOver.to === jobNo && handOver.takenAt === null;
  return (
    <section class="card equipment">
      <header>
        <h1>{d('handTitle')}</h1>
        <span class="note">
          {handOver === null
            ? d('handNone')
            : d('handTo', { from: nameOf(handOver.from), to: nameOf(handOver.to), time: timeOfDay(handOver.at) })}
        </span>
      </header>
      {equipment.length === 0 ? (
        <p class="soft">{d('noEquipment')}</p>
      ) : (
        <>
          {handOver && (
            <table>
              <tbody>
                {equipment.map(({ id, text }) => {
                  const item = handOver.items.find((one) => one.id === id);
                  const differs = item && item.taken !== null && item.taken !== item.given;
                  return (
                    <tr key={id}>
                      <td>{say(text)}</td>
                      <td class={`num ${differs ? 'off' : ''}`}>
                        {item ? [item.given, item.taken].filter((count) => count !== null).join(' → ') : '—'}
                        {differs && ` ${d('differs')}`}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          )}
          {handOver && (
            <p class="note">
              {mine ? (
                <b>
                  <Icon name="bell" /> {d('handForYou', { from: nameOf(handOver.from) })}
                </b>
              ) : handOver.takenAt === null ? (
                d('handWaiting', { to: nameOf(handOver.to) })
              ) : (
                d('handTaken', { time: timeOfDay(handOver.takenAt) })
              )}
            </p>
          )}
          <button
            type="button"
            class="act"
            onClick={() => {
              handingOver.value = true;
            }}
          >
            <span>
              <b>{d(mine ? 'handTake' : 'handOpen')}</b>
            </span>
            <KeyCap name="9" />
          </button>
        </>
      )}
    </section>
  );
}
