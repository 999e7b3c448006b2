/** Fields that tell of something that has happened: never later than now. */
const past = new Set(
  'issuedAt calledAt begunAt finishedAt firstWaitedAt answeredAt shownAt spokenAt oldestSince since at'.split(' '),
);
const before: [string, string][] = [
  ['issuedAt', 'calledAt'],
  ['firstWaitedAt', 'calledAt'],
  ['issuedAt', 'begunAt'],
  ['begunAt', 'finishedAt'],
  ['p50S', 'p90S'],
];
/** A visitor served at last was called before, also after having been called elsewhere. */
const beforeInService: [string, string][] = [['calledAt', 'begunAt']];

/** Everything in an answer or a view that no clock can excuse: less than nothing, an end before its beginning, a past that is yet to come. */
export function untrue(told: unknown, latest: number, path = ''): string[] {
  if (typeof told === 'number') return told < 0 ? [`${path} is ${told}`] : [];
  if (told === null || typeof told !== 'object') return [];
  if (Array.isArray(told)) return told.flatMap((one, i) => untrue(one, latest, `${path}[${i}]`));
  const fields = told as Record<string, unknown>;
  const measure = (name: string) => {
    const value = fields[name];
    return typeof value === 'string' ? Date.parse(value) : typeof value === 'number' ? value : null;
  };
  const served = fields.state === 'serving' || fields.state === 'served';
  return [
    ...Object.entries(fields).flatMap(([name, value]) => untrue(value, latest, path === '' ? name : `${path}.${name}`)),
    ...Object.keys(fields)
      .filter((name) => past.has(name) && typeof fields[name] === 'string' && !((measure(name) ?? 0) <= latest))
      .map((name) => `${path}.${name} is yet to come: ${String(fields[name])}`),
    ...[...before, ...(served ? beforeInService : [])].flatMap(([first, second]) => {
      const [a, b] = [measure(first), measure(second)];
      return a !== null && b !== null && a > b
        ? [`${path}: ${first} ${String(fields[first])} is after ${second} ${String(fields[second])}`]
        : [];
    }),
  ];
}
