import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Real hubs and screens, then rules: a worker is kept while the next file is of its own project. */
const projects = ['held', 'real', 'fast', 'alone'];

/**
 * Files that keep a worker for long, the longest first: begun last, they would keep everybody waiting. Those that mostly wait for time to
 * pass stand beside those that work.
 */
const long = [
  'faults/kill',
  'live/sightings',
  'printer/paper-never-lies',
  'printer/agent',
  'faults/month',
  'faults/race',
  'live/overheard',
  'faults/power-cut',
  'live/',
  'views/cases-due',
  'staff-console/looks',
  'story/cases',
  'story/posts',
  'faults/start',
  'faults/clock',
  'faults/journal',
  'paper/',
  'tools/',
  'web/hours',
  'counter-display/',
  'kiosk/',
  'phone/',
  'story/',
  'faults/',
  'voice/speaking',
  'staff-console/',
];
const place = ({ moduleId, project }: TestSpecification): number => {
  const at = long.findIndex((part) => moduleId.includes(`/test/${part}`));
  return projects.indexOf(project.name) * 100 + (at === -1 ? long.length : at);
};

/** Project after project, long files first, then as vitest would have it. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
