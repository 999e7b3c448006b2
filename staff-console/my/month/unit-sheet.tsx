import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { AttendanceSheet, PersonMonth } from '../../../protocol/attendance-view.ts';
import { dateOfDay } from '../../../ui/clock.ts';
import { Icon } from '../../../ui/icons.tsx';
import { language, say } from '../../../ui/language.ts';
import { disarm } from '../../arming.ts';
import { type KeyName, useKeys } from '../../keys.ts';
import { notice } from '../../notice.ts';
import { KeyCap } from '../../parts/key-cap.tsx';
import { List } from '../../parts/list.tsx';
import { MainKey } from '../../parts/main-key.tsx';
import { press } from '../../press.ts';
import { useAnswer } from '../../use-answer.ts';
import { hasRole } from '../own.ts';
import { isBad, slotLine, slotWords, verdictWords } from './day-words.ts';
import { importPunches, lastFaults } from './import-file.ts';
import { RepairForm, repairing } from './repair-form.tsx';
import { Suggestions } from './suggestions.tsx';
import { mo } from './words.ts';

const cursor = signal(0);

/** The month of everybody one leads: who was late, what was put in by hand, what the rules suggest; corrected, imported, circulated from here. */
export function UnitSheet({ month, today, head }: { month: string; today: string; head: ComponentChildren }) {
  const { answer: sheet, unanswered, again } = useAnswer<AttendanceSheet>(`/api/attendance/${month}`);
  useLayoutEffect(disarm, [month]);
  const people = sheet?.people ?? [];
  const person = people[Math.min(cursor.value, people.length - 1)] ?? null;
  const writes = hasRole('leader', 'supervisor');
  const circulates = hasRole('supervisor') && sheet?.signedOff === null;
  const over = today.slice(0, 7) > month;
  const signOff = async () => {
    if (!over || !circulates) return;
    if (!(await press('sign-off-month', { month }))) return;
    notice.value = { kind: 'done', text: mo('signedOff', { m: month }) };
    await again();
  };
  const take = async () => {
    if (await importPunches()) await again();
  };
  const acts = [
    {
      words: mo('csv'),
      note: mo('csvNote'),
      run: () => {
        open(`/api/attendance/${month}.csv`, '_blank', 'noopener');
      },
    },
    ...(writes
      ? [
          {
            words: mo('repair'),
            note: mo('repairNote'),
            run: () => {
              repairing.value = true;
            },
          },
          { words: mo('importFile'), note: mo('importNote'), run: () => void take() },
        ]
      : []),
  ];
  const first = 2;
  useKeys({
    ...(circulates ? { F2: () => void signOff() } : {}),
    ...Object.fromEntries(acts.map(({ run }, i) => [String(i + first), run])),
  });
  if (repairing.value && person)
    return <RepairForm person={person} month={month} today={today} done={() => void again()} />;
  return (
    <div class="deck foot unit-deck">
      <main class="stage">
        <section class="card als">
          {head}
          {unanswered && (
            <p class="locked">
              <Icon name="warning" /> {mo('sheetUnreachable')}
            </p>
          )}
          <p class="unit-row unit-names" aria-hidden="true">
            <span>{mo('person')}</span>
            <span>{mo('workDays')}</span>
            <span>{mo('late')}</span>
            <span>{mo('early')}</span>
            <span>{mo('missing')}</span>
            <span>{mo('absent')}</span>
            <span>{mo('offPosts')}</span>
            <span>{mo('leaveDays')}</span>
          </p>
          <List
            label={mo('unitTitle', { m: month })}
            items={people}
            keyOf={({ jobNo }) => jobNo}
            cursor={cursor}
            row={(one) => <UnitRow person={one} />}
            more={(rest) => mo('more', { n: rest.length })}
            empty={sheet ? mo('unitNone') : mo('wait')}
          />
        </section>
      </main>
      <aside class="side" aria-label={person?.name ?? mo('unitSheet')}>
        {person && sheet && <PersonCard person={person} sheet={sheet} />}
        {lastFaults.value.length > 0 && (
          <section class="card import-faults">
            <ul>
              {lastFaults.value.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </section>
        )}
        <div class="leave-acts">
          {acts.map(({ words, note, run }, i) => (
            <button type="button" class="act" key={words} title={note} onClick={run}>
              <b>{words}</b>
              <KeyCap name={String(i + first) as KeyName} />
            </button>
          ))}
        </div>
      </aside>
      <p class="tally note">
        {sheet?.signedOff
          ? mo('circulated', {
              time: dateOfDay(sheet.signedOff.at, language.value),
              name: sheet.signedOff.by,
            })
          : (sheet?.units ?? []).map(({ name, people: n }) => `${say(name)} ${mo('unitN', { n })}`).join(' · ')}
      </p>
      {circulates ? (
        <MainKey
          name="sign-off-month"
          run={() => void signOff()}
          why={over ? null : mo('signOffWait')}
          small={mo('signOffSmall')}
          verb={mo('signOff')}
        />
      ) : (
        <span />
      )}
    </div>
  );
}

function UnitRow({ person: { name, totals, suggestions } }: { person: PersonMonth }) {
  const { workDays, late, early, missing, absentDays, offPost, leaveDays, tripDays } = totals;
  const cell = (n: number, bad = true) => <span class={n === 0 ? 'nil' : bad ? 'bad' : ''}>{n}</span>;
  return (
    <span class="unit-row">
      <b>
        {name}
        {suggestions.length > 0 && <Icon name="warning" />}
      </b>
      {cell(workDays, false)}
      {cell(late)}
      {cell(early)}
      {cell(missing)}
      {cell(absentDays)}
      {cell(offPost)}
      {cell(leaveDays + tripDays, false)}
    </span>
  );
}

function PersonCard({ person, sheet }: { person: PersonMonth; sheet: AttendanceSheet }) {
  const worth = person.days.filter(({ verdict, slots }) => isBad(verdict) || slots.some(({ repaired }) => repaired));
  const corrections = sheet.corrections.filter(({ jobNo }) => jobNo === person.jobNo);
  return (
    <section class="card day-detail grow-card">
      <h2>
        {person.name}
        <span class="note">{person.jobNo}</span>
      </h2>
      <Suggestions of={person.suggestions} />
      <ul>
        {worth.length === 0 && <li class="soft">{mo('whyWell')}</li>}
        {worth.map(({ day, verdict, slots, offPostMin }) => (
          <li key={day}>
            <b>{day.slice(5)}</b> {mo(verdictWords[verdict])}{' '}
            <span class="soft">
              {[...slots.map(slotLine), ...(offPostMin > 0 ? [mo('offPost', { n: offPostMin })] : [])].join(' · ')}
            </span>
          </li>
        ))}
        {corrections.map(({ day, slot, old, new: to, by, witness, at }) => (
          <li key={at} class="soft">
            {mo('correction', { day: day.slice(5), slot: mo(slotWords[slot]), old: old ?? '—', new: to, by, witness })}
          </li>
        ))}
      </ul>
    </section>
  );
}
