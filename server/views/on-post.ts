import type { OnPost } from '../../protocol/views.ts';
import type { AtCounter, StandsFor } from '../../protocol/counter-view.ts';
import type { Text } from '../../protocol/text.ts';
import { photoPath } from '../hall/photo-looks.ts';
import type { CounterNow } from '../posts/counter.ts';
import { chiefOf } from '../posts/post-findings.ts';
import type { Setting } from './setting.ts';

/** Somebody of a post. */
export function postPerson({ looks }: Setting, jobNo: string | null, as: OnPost['as'] | null): OnPost | null {
  const person = jobNo === null ? null : looks.staff(jobNo);
  return person && { name: person.name, title: person.title, jobNo: person.jobNo, as: as ?? 'A' };
}

/** Who stands a counter, and for whom (rulebook rows 73, 146). */
export function onPost(setting: Setting, { number, staff, as }: CounterNow): OnPost | null {
  const shown = postPerson(setting, staff, as);
  const a = as === 'A' || as === null ? undefined : setting.hall.posts.get(number)?.a;
  const of = a === undefined || a === staff ? undefined : setting.looks.staff(a)?.name;
  return shown && of !== undefined ? { ...shown, of } : shown;
}

/** The same with a face and a department, for the sign and the desk of that counter alone. */
export function atCounter(setting: Setting, counter: CounterNow): AtCounter | null {
  const { hall, looks } = setting;
  const shown = onPost(setting, counter);
  if (!shown) return null;
  const { department, roles } = looks.staff(shown.jobNo)!;
  return {
    ...shown,
    department: departmentName(setting, department),
    chief: roles.includes('chief'),
    photo: photoPath(looks.photoOf(shown.jobNo)),
    standsFor: shown.of === undefined ? null : standsFor(setting, hall.posts.get(counter.number)!.a, shown.of),
  };
}

export function departmentName({ hall }: Pick<Setting, 'hall'>, id: string | null): Text | null {
  return hall.file.departments.find((department) => department.id === id)?.name ?? null;
}

/** 替 A 李静（开会）至 15:00: only what was said in the open, on a sign or a rota. Why somebody is on leave is nobody's business. */
function standsFor({ hall, looks, now }: Setting, a: string, name: string): StandsFor {
  const at = now();
  const iso = (instant: number | null) => (instant === null ? null : hall.zone.iso(instant));
  const aways = looks.awaysOf(a, at, at + 1);
  const sign = looks.signsOf(a, hall.zone.local(at).day.slice(0, 7)).findLast(({ until }) => until === null);
  if (sign)
    return { name, why: 'sign', reason: reasonOf(hall.file.rules.awayReasons, sign.reason), until: iso(sign.backAt) };
  const said = aways.find(({ ground }) => ground === 'meeting' || ground === 'leave' || ground === 'rest');
  if (!said) return { name, why: null, reason: null, until: null };
  return { name, why: said.ground as 'meeting' | 'leave' | 'rest', reason: null, until: iso(said.until) };
}

/** The hall's own words in both languages; others as they were written. */
function reasonOf(reasons: readonly Text[], zh: string): Text {
  return reasons.find((reason) => reason.zh === zh) ?? { zh };
}

/** 首席代表 of a counter: whom the post names, else the chief of a department whose matters it serves. */
export function chiefName({ hall, looks }: Setting, counter: number): string | null {
  const jobNo = chiefOf(hall.file, counter);
  return jobNo === null ? null : (looks.staff(jobNo)?.name ?? null);
}

/** Who takes over here when A leaves: B, while A stands. */
export function followsName({ hall, looks }: Setting, { number, as }: CounterNow): string | null {
  const b = as === 'A' ? hall.posts.get(number)?.b : undefined;
  return b === undefined ? null : (looks.staff(b)?.name ?? null);
}
