import { describe, expect, it } from 'vitest';
import { Sightings } from '../../server/views/sightings.ts';

const minuteMs = 60_000;

describe('who is remembered among the boards', () => {
  it('[S12] a board of the hall is missed when its line is lost; a page that somebody opened on a PC of their own is not, and nothing of it is kept', () => {
    const sightings = new Sightings();
    sightings.came('line-1', 'board', 'device-7', '东厅大屏');
    sightings.came('line-2', 'board', 'line-2', 'board');
    sightings.went('line-1', null, minuteMs);
    sightings.went('line-2', null, minuteMs);
    expect(sightings.boards().map(({ label, lostAt }) => ({ label, lostAt }))).toEqual([
      { label: '东厅大屏', lostAt: minuteMs },
    ]);
    for (let nth = 0; nth < 1000; nth++) {
      sightings.came(`reload-${nth}`, 'counter/1', `reload-${nth}`, 'counter/1');
      sightings.went(`reload-${nth}`, null, minuteMs);
    }
    expect(sightings.of(['counter/1'])).toEqual([]);
  });

  it('[S13] a new day forgets the boards that did not come back, and no other', () => {
    const sightings = new Sightings();
    sightings.came('line-1', 'board', 'device-7', '东厅大屏');
    sightings.came('line-2', 'board/a', 'device-8', '西厅大屏');
    sightings.went('line-1', null, minuteMs);
    sightings.forgetLost(2 * minuteMs);
    expect(sightings.boards().map(({ label }) => label)).toEqual(['西厅大屏']);
    sightings.went('line-2', null, 3 * minuteMs);
    sightings.forgetLost(2 * minuteMs);
    expect(sightings.boards()).toHaveLength(1);
  });
});
