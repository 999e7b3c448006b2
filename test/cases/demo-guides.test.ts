import { expect, it } from 'vitest';
import { lacksOf } from '../../server/cases/guide-lacks.ts';
import { demoHall } from '../story/demo-hall.ts';

const { services } = demoHall();
const han = /\p{sc=Han}/u;

it('[CA560] no guide of the demo hall lacks anything', () => {
  expect(
    services.filter(({ guide }) => lacksOf(guide).length > 0).map(({ id, guide }) => [id, lacksOf(guide)]),
  ).toEqual([]);
});

it('[CA560] every text of it for people is there in English too, and its Chinese ends as a sentence does', () => {
  for (const { id, name, guide } of services) {
    const texts = [
      name,
      guide.content!,
      guide.applicants,
      guide.conditions,
      guide.procedure,
      guide.result,
      ...guide.materials.flatMap((one) => [one.name, ...(one.note ? [one.note] : [])]),
      ...guide.fees.map((fee) => fee.name),
      ...guide.samples!.map((sample) => sample.name),
    ];
    for (const { zh, en } of texts)
      expect([id, zh, en ?? ''], zh).not.toEqual([id, zh, expect.stringMatching(/^$|\p{sc=Han}/u)]);
    expect(guide.content!.zh, id).toMatch(/。$/);
    expect(guide.content!.en, id).toMatch(/\.$/);
  }
});

it('[CA560] every form it asks for that a person fills in has its model, with nobody real in it', () => {
  const forms = services.flatMap(({ id, guide }) =>
    guide.materials
      .filter(({ id: material, shared }) => material === 'form' && !shared)
      .map(({ name }) => ({ id, name: name.zh, samples: guide.samples!.map((sample) => sample.name.zh) })),
  );
  expect(forms.length).toBeGreaterThan(70);
  for (const { id, name, samples } of forms) expect(samples, id).toContain(name);
  for (const { text } of services.flatMap(({ guide }) => guide.samples!)) {
    expect(han.test(text!)).toBe(true);
    expect(text).not.toMatch(/\d{17}[\dX]|1[3-9]\d{9}/);
  }
});
