import { useSignal } from '@preact/signals';
import type { RotaView } from '../../protocol/rota-view.ts';
import { Icon } from '../../ui/icons.tsx';
import { say } from '../../ui/language.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { Field } from '../parts/field.tsx';
import { List } from '../parts/list.tsx';
import { MainKey } from '../parts/main-key.tsx';
import { press } from '../press.ts';
import { dayWords } from './calendar.ts';
import { inRow, meetingsOn } from './cells.ts';
import { reasonNow } from './deeds.ts';
import { nameIn } from './place-words.ts';
import { cursorDay, goOn } from './state.ts';
import { r } from './words.ts';

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The meetings of a day, who covers whom meanwhile, and a new one. */
export function Meetings({ view }: { view: RotaView }) {
  const day = cursorDay.value!;
  const [what, from, to] = [useSignal(''), useSignal('14:00'), useSignal('15:00')];
  const going = useSignal<readonly string[]>([]);
  const cursor = useSignal(0);
  const people = Object.entries(view.names).map(([jobNo, name]) => ({ jobNo, name }));
  const ready =
    what.value.trim() !== '' &&
    clock.test(from.value) &&
    clock.test(to.value) &&
    from.value < to.value &&
    going.value.length > 0;
  const plan = async () => {
    const why = reasonNow();
    if (!ready || !why) return;
    const body = { day, from: from.value, to: to.value, what: what.value.trim(), staff: [...going.value] };
    if (!(await press('plan-meeting', { ...body, ...why }))) return;
    notice.value = { kind: 'done', text: r('meetingPlanned', { what: body.what, day: dayWords(day) }) };
    goOn('meeting', 'place');
  };
  const cancel = async (meeting: string, name: string) => {
    const why = reasonNow();
    if (why && (await press('cancel-meeting', { meeting, ...why })))
      notice.value = { kind: 'done', text: r('meetingCancelled', { what: name }) };
  };
  useKeys({ F2: () => void plan() }, 'part');
  const toggle = (jobNo: string) => {
    going.value = going.value.includes(jobNo) ? going.value.filter((one) => one !== jobNo) : [...going.value, jobNo];
  };
  return (
    <>
      <section class="card rota-choose rota-meeting">
        <header>
          <h2 class="t">{r('meetingTitle', { day: dayWords(day) })}</h2>
        </header>
        <ul class="planned">
          {meetingsOn(view, day).map((one) => (
            <li key={one.id}>
              <b>{say(one.what)}</b>
              <span class="soft num">
                {one.from}–{one.to}
              </span>
              {one.id.startsWith('regular/') ? (
                <span class="note end">{r('meetingRegular')}</span>
              ) : (
                <button type="button" class="quiet-button end" onClick={() => void cancel(one.id, say(one.what))}>
                  {r('meetingCancel')}
                </button>
              )}
              <Covers view={view} day={day} staff={one.staff} />
            </li>
          ))}
        </ul>
        <Field
          label={r('meetingWhat')}
          placeholder={r('meetingWhat')}
          value={what.value}
          most={80}
          type={(value) => {
            what.value = value;
          }}
        />
        <div class="meeting-times">
          <Field label={r('meetingFrom')} value={from.value} most={5} type={(value) => (from.value = value)} />
          <span>–</span>
          <Field label={r('meetingTo')} value={to.value} most={5} type={(value) => (to.value = value)} />
        </div>
        <List
          label={r('meetingWho')}
          items={people}
          keyOf={({ jobNo }) => jobNo}
          cursor={cursor}
          choose={({ jobNo }) => toggle(jobNo)}
          row={({ jobNo, name }) => (
            <span class="person-row">
              <span class="mid">
                <b>{name}</b> <span class="soft num">{jobNo}</span>
              </span>
              <span class="state">{going.value.includes(jobNo) && <Icon name="check" />}</span>
            </span>
          )}
          more={(rest) => r('moreN', { n: rest.length })}
          empty={r('nobody')}
        />
      </section>
      <MainKey
        name="plan-meeting"
        why={ready ? null : r('meetingMissing')}
        run={() => void plan()}
        small={r('meetingPlanSmall', { n: going.value.length })}
        verb={r('meetingPlan')}
      />
    </>
  );
}

/** A meeting is a slot that needs cover: counter by counter, who stays. */
function Covers({ view, day, staff }: { view: RotaView; day: string; staff: readonly string[] }) {
  const at = view.days.findIndex((one) => one.day === day);
  const lines = view.counters.flatMap(({ number }) => {
    const here = inRow(view, number, at);
    if (!here.some(({ jobNo, third }) => !third && staff.includes(jobNo))) return [];
    const stays = here.filter(({ jobNo }) => !staff.includes(jobNo)).map(({ jobNo }) => nameIn(view, jobNo));
    return [{ number, name: stays.join('、') }];
  });
  return (
    <span class="covers">
      {lines.map(({ number, name }) => (
        <span key={number} class={name === '' ? 'poor' : ''}>
          {name === '' && <Icon name="warning" />}
          {name === '' ? r('meetingUncovered', { n: number }) : r('meetingCover', { n: number, name })}
        </span>
      ))}
    </span>
  );
}
