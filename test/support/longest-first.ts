import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that keep a worker for long, the longest first: begun last, they would keep everybody waiting. */
const long = [
  'faults/kill',
  'printer/paper-never-lies',
  'faults/month',
  'faults/race',
  'faults/power-cut',
  'views/cases-due',
  'staff-console/looks',
  'story/cases',
  'story/posts',
  'faults/start',
  'faults/clock',
  'faults/journal',
  'counter-display/',
  'kiosk/',
  'phone/',
  'story/',
  'faults/',
  'voice/speaking',
  'staff-console/',
  'live/',
];
const place = ({ moduleId }: TestSpecification): number => {
  const at = long.findIndex((part) => moduleId.includes(`/test/${part}`));
  return at === -1 ? long.length : at;
};

/** Long files first, then as vitest would have it. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
