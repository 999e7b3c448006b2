import { signal, useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { MyDayView } from '../../../protocol/my-day-view.ts';
import { say } from '../../../ui/language.ts';
import { disarm } from '../../arming.ts';
import { useKeys } from '../../keys.ts';
import { notice } from '../../notice.ts';
import { Field } from '../../parts/field.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { List } from '../../parts/list.tsx';
import { MainKey } from '../../parts/main-key.tsx';
import { UpDown } from '../../parts/up-down.tsx';
import { press } from '../../press.ts';
import { t } from '../../words.ts';
import { d } from './words.ts';

/** Whether the hand-over lies open over the day. */
export const handingOver = signal(false);

const whole = (text: string | undefined): number | null => (text && /^\d{1,4}$/.test(text) ? Number(text) : null);

/** Counting what all share, and signing: whoever hands it over first, whoever takes it over second. */
export function HandOverPage({ view }: { view: MyDayView }) {
  const { equipment, handOver, jobNo } = view;
  const taking = handOver !== null && handOver.to === jobNo && handOver.takenAt === null;
  const counts = useSignal<Record<string, string>>({});
  const find = useSignal('');
  const cursor = useSignal(0);
  const words = find.value.trim();
  const people = view.people.filter(
    ({ jobNo: of, name }) => words === '' || of.startsWith(words) || name.includes(words),
  );
  const receiver = people[Math.min(cursor.value, people.length - 1)] ?? null;
  const items = equipment.flatMap(({ id }) => {
    const count = whole(counts.value[id]);
    return count === null ? [] : [{ id, count }];
  });
  const left = equipment.length - items.length;
  const close = () => {
    handingOver.value = false;
  };
  useLayoutEffect(disarm, []);
  const run = async () => {
    if (left > 0) return;
    if (taking) {
      const done = await press('take-over-duty', { handOver: handOver.handOver, items });
      if (!done) return;
      const differ = done.handOver.items.filter(({ given, taken }) => taken !== given).length;
      notice.value = { kind: 'done', text: differ === 0 ? d('took') : d('tookDiffers', { n: differ }) };
    } else {
      if (!receiver || !(await press('hand-over-duty', { items, to: receiver.jobNo }))) return;
      notice.value = { kind: 'done', text: d('handed', { name: receiver.name }) };
    }
    close();
  };
  useKeys({ F2: () => void run(), Escape: close });
  const why = left > 0 ? d('handUncounted', { n: left }) : !taking && !receiver ? d('handNobody') : null;
  return (
    <div class="deck foot">
      <main class="stage">
        <section class="card equipment">
          <header>
            <h1>{d(taking ? 'handTake' : 'handOpen')}</h1>
            <span class="note">
              <KeyCap name="Escape" /> {d('handBack')}
            </span>
          </header>
          <table>
            <thead>
              <tr>
                <th>{d('handItem')}</th>
                <th class="num">{d(taking ? 'handGiven' : 'handShould')}</th>
                <th>{d(taking ? 'handYours' : 'handCount')}</th>
              </tr>
            </thead>
            <tbody>
              {equipment.map(({ id, text, count }, i) => {
                const given = taking ? handOver.items.find((one) => one.id === id)?.given : count;
                const counted = whole(counts.value[id]);
                const differs = counted !== null && given !== undefined && counted !== given;
                return (
                  <tr key={id}>
                    <td>{say(text)}</td>
                    <td class="num">{given ?? '—'}</td>
                    <td>
                      <Field
                        label={`${say(text)} ${d('handCount')}`}
                        value={counts.value[id] ?? ''}
                        type={(value) => {
                          counts.value = { ...counts.value, [id]: value };
                        }}
                        most={4}
                        numeric
                        focus={i === 0}
                      />{' '}
                      {differs && <span class="off">{d('differs')}</span>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      </main>
      <aside class="side receiver" aria-label={d('handReceiver')}>
        {!taking && (
          <section class="card als">
            <header>
              <h1>{d('handReceiver')}</h1>
              <UpDown />
            </header>
            <div class="f">
              <Field
                label={d('handFind')}
                placeholder={d('handFind')}
                value={find.value}
                type={(value) => {
                  find.value = value;
                  cursor.value = 0;
                }}
                most={16}
              />
            </div>
            <List
              label={d('handReceiver')}
              items={people}
              keyOf={(person) => person.jobNo}
              cursor={cursor}
              row={(person) => (
                <span class="person-row">
                  <b>{person.name}</b> <span class="soft num">{person.jobNo}</span>
                </span>
              )}
              more={(rest) => t('moreN', { n: rest.length })}
              empty={t('nothingFound')}
            />
          </section>
        )}
      </aside>
      <p class="tally note">{d(taking ? 'takeSignSmall' : 'handNone')}</p>
      <MainKey
        name={taking ? 'take-over-duty' : 'hand-over-duty'}
        run={() => void run()}
        why={why}
        small={taking ? d('takeSignSmall') : d('handSignSmall', { name: receiver?.name ?? '' })}
        verb={d(taking ? 'takeSign' : 'handSign')}
      />
    </div>
  );
}
