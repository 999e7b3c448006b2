import type { HallAnswer } from '../../protocol/wire.ts';
import type { Looks } from '../hall/looks.ts';

/** What anyone may know of the hall, with the guides in force: no staff beyond what is posted at a counter. */
export function hallAnswer(looks: Looks, readings: Readonly<Record<string, readonly string[]>>): HallAnswer {
  const { file } = looks.hall;
  const staff = new Map(file.staff.map((person) => [person.jobNo, person]));
  const posted = (jobNo: string | undefined, as: 'A' | 'B') => {
    const person = jobNo === undefined ? undefined : staff.get(jobNo);
    return person ? [{ name: person.name, title: person.title ?? null, jobNo: person.jobNo, as }] : [];
  };
  return {
    hall: {
      name: file.hall.name,
      code: file.hall.code,
      timezone: file.hall.timezone,
      complaintsPhone: file.hall.complaints?.phone ?? null,
      boardDistanceM: file.hall.boardDistanceM,
      practice: file.rules.practice,
    },
    hours: file.hours,
    zones: file.zones,
    departments: file.departments.map(({ id, name, short, hint }) => ({
      id,
      name,
      short: short ?? name,
      hint: hint ?? null,
    })),
    queues: file.queues.map(({ code, name, zone }) => ({ code, name, zone })),
    services: file.services.map((service) => {
      const { version: guideVersion, guide } = looks.guide(service.id) ?? { version: 1, guide: service.guide };
      // The words of model forms are asked for one guide at a time: every screen loads this answer.
      const samples = guide.samples?.map(({ text, ...sample }) => sample);
      return {
        ...service,
        guide: { ...guide, ...(samples && { samples }) },
        guideVersion,
        pinyin: [...(readings[service.name.zh] ?? [])],
      };
    }),
    counters: file.counters.map((counter) => {
      const post = file.posts.find((one) => one.counter === counter.number);
      return { ...counter, posts: [...posted(post?.a, 'A'), ...posted(post?.b, 'B')] };
    }),
    classes: file.classes.filter(({ off }) => !off).map(({ id, name, rate, basis }) => ({ id, name, rate, basis })),
  };
}
