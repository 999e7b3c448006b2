import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { depthOf } from '../../counter-display/board/depth.ts';
import { drawnCalls, earlierCalls, explaining, isShut, unexplained } from '../../counter-display/board/drawn.ts';
import { layoutOf } from '../../counter-display/board/layout.ts';
import { noticeLines } from '../../counter-display/board/notices.ts';
import { placeAt, sparing } from '../../counter-display/board/spare.ts';
import { drawnState, overdueMin } from '../../counter-display/counter-state.ts';
import { pageAt, pagesOf } from '../../counter-display/pages.ts';
import { at, board, boardOfThree, boardWithAway, call, counter, onPost, open } from './scenes.ts';

const counters = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ ...counter((i % 12) + 1), number: i + 1 }));

describe('how queues and counters share the board', () => {
  it('[B2] three queues in zones of their own have a row each, whichever counters are at work', () => {
    const { waiting, counters: all } = boardOfThree();
    const layout = layoutOf(waiting, all, false);
    expect(layout.kind === 'rows' && layout.rows.map((row) => row.counters.map(({ number }) => number))).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8],
    ]);
    const asleep = waiting.map((other) => ({ ...other, counters: [] }));
    expect(layoutOf(asleep, all, false).kind).toBe('rows');
  });

  it('[B2] queues that share a zone, or more than four counters in one, make a band and a grid', () => {
    const { waiting, counters: all } = board();
    expect(layoutOf(waiting, all, false).kind).toBe('band');
    const five = counters(5).map((other) => ({ ...other, zone: 'a' }));
    expect(layoutOf(boardOfThree().waiting, five, false).kind).toBe('band');
    expect(layoutOf(waiting.slice(3), all, false).kind).toBe('band');
  });

  it.each([
    [1, 1, 1],
    [4, 1, 4],
    [5, 1, 3],
    [12, 1, 6],
    [13, 2, 4],
    [24, 2, 6],
  ])('[B3] %i counters take %i page(s) of %i columns', (count, pages, columns) => {
    const layout = layoutOf(board().waiting, counters(count), false);
    if (layout.kind !== 'band') throw new Error('Expected a band.');
    expect([layout.counterPages.length, layout.counterColumns]).toEqual([pages, columns]);
    expect(layout.counterPages.flat()).toHaveLength(count);
  });

  it('[B3] eight queues take two equal pages', () => {
    expect(pagesOf([1, 2, 3, 4, 5, 6, 7, 8], 6)).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]);
    expect(pageAt(['a', 'b'], 3)).toBe('b');
    expect(pagesOf([], 6)).toEqual([[]]);
  });

  it('[B3] upright, counters stand in four columns and three rows', () => {
    const layout = layoutOf(board().waiting, counters(12), true);
    expect(layout.kind === 'band' && [layout.queueColumns, layout.counterColumns]).toEqual([3, 4]);
  });
});

describe('how large digits are', () => {
  it('[B4] a hall as deep as the drawings keeps their sizes', () => {
    expect(depthOf(8)).toEqual({ newest: 30, moment: 34, two: 23, deep: false, wholeBoard: false });
  });

  it('[B4] deeper halls get larger digits, first by the rows below, then as far as the board carries them', () => {
    expect(depthOf(10)).toMatchObject({ newest: 30, deep: false, wholeBoard: true });
    expect(depthOf(10).two).toBeCloseTo(26.3);
    expect(depthOf(13).newest).toBeCloseTo(34.19);
    expect(depthOf(13).deep).toBe(true);
    expect(depthOf(40)).toMatchObject({ newest: 38, moment: 36, two: 34 });
  });
});

describe('what is drawn', () => {
  it('[B5] counters that do not work take the last places of the earlier calls, two at most', () => {
    const view = boardWithAway();
    expect(unexplained(view.counters).map(({ number }) => number)).toEqual([2, 8]);
    expect(earlierCalls(view)).toHaveLength(1);
    expect(
      explaining({ ...view, counters: view.counters.map((other) => ({ ...other, state: 'unattended' as const })) }),
    ).toBe(2);
    expect(earlierCalls(board())).toHaveLength(3);
  });

  it('[B6] a return counts as overdue from its first full minute', () => {
    expect(overdueMin(at('10:25'), Date.parse(at('10:25:59')))).toBe(0);
    expect(overdueMin(at('10:25'), Date.parse(at('10:40')))).toBe(15);
    expect(overdueMin(at('10:25'), Date.parse(at('10:12')))).toBe(0);
  });

  it('[B7] the board is shut when the hall is closed and nobody is to be called', () => {
    const closed = { ...open, now: false, issuing: false, why: 'closed' as const };
    const empty = board().waiting.map((other) => ({ ...other, count: 0 }));
    const served = [counter(1, { ticket: 'A088' })];
    expect(isShut(board({ opening: closed, waiting: empty, calls: [], counters: served }))).toBe(true);
    expect(isShut(board({ opening: closed, calls: [], counters: served }))).toBe(false);
    expect(isShut(board({ opening: closed, waiting: empty, calls: [call('A088', 1)], counters: served }))).toBe(false);
    expect(isShut(board({ waiting: empty, calls: [], counters: [] }))).toBe(false);
  });

  it('[B12] the calls reported are those drawn: the stage while one is announced, else the newest and the earlier ones', () => {
    const view = boardWithAway();
    expect(drawnCalls(view, []).map(({ number }) => number)).toEqual(['A036', 'A035']);
    const stage = [call('B020', 6)];
    expect(drawnCalls(view, stage)).toBe(stage);
  });

  it('[B13] who stands a counter as B or as substitute shows in its state', () => {
    expect(drawnState({ state: 'serving', staff: onPost(3) })).toMatchObject({ mark: 'serving', word: 'serving' });
    expect(drawnState({ state: 'serving', staff: onPost(3, 'B') })).toMatchObject({
      mark: 'covered',
      word: 'coveredServing',
    });
    expect(drawnState({ state: 'free', staff: { ...onPost(3), as: 'substitute' } })).toMatchObject({
      mark: 'covered',
      word: 'substituteFree',
    });
  });

  it('[B11] the picture moves every five minutes, a few pixels, and not while a call is large', () => {
    const now = signal(0);
    const held = signal(false);
    const place = sparing(now, held);
    const first = place.value;
    now.value = 299_000;
    expect(place.value).toBe(first);
    held.value = true;
    now.value = 301_000;
    expect(place.value).toBe(first);
    held.value = false;
    expect(place.value).not.toEqual(first);
    for (let step = 0; step < 12; step++) {
      const { x, y } = placeAt(step * 300_000);
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(4);
    }
  });
});

describe('the notice line', () => {
  it('[B10] missed numbers are named and still valid', () => {
    const [line] = noticeLines(board());
    expect(line).toMatchObject({ before: '过号不作废：', numbers: ['A028', 'B014'] });
    expect(line?.en).toContain('You keep your place');
  });

  it('[B10] many missed numbers leave out the English rather than the Chinese', () => {
    const missed = Array.from({ length: 20 }, (_, i) => `A${100 + i}`);
    const [line] = noticeLines(board({ missed }));
    expect(line?.numbers).toHaveLength(8);
    expect(line?.after).toContain('等');
    expect(line?.en).toBe('');
  });

  it('[B10] practice is said first, then the missed numbers, then what the hall has to say', () => {
    const view = board({
      hall: { ...board().hall, practice: true },
      notices: [{ id: '1', text: { zh: '照看好老人和孩子。' } }],
    });
    expect(noticeLines(view).map(({ before }) => before)).toEqual([
      '这是演示：号码、人员和事项都不是真的。',
      '过号不作废：',
      '照看好老人和孩子。',
    ]);
  });

  it('[B10] a long notice is shown whole, cut where it can be read', () => {
    const zh =
      '因系统升级，本周六上午八点半至十二点暂停办理不动产登记业务，请您合理安排时间；已经预约的，工作人员会电话联系您改期。给您带来不便，敬请谅解。';
    const lines = noticeLines(
      board({
        missed: [],
        notices: [{ id: '1', text: { zh, en: 'Real estate registration is suspended on Saturday morning.' } }],
      }),
    );
    expect(
      lines
        .filter(({ before }) => !before.startsWith('Real'))
        .map(({ before }) => before)
        .join(''),
    ).toBe(zh);
    expect(lines.every(({ before }) => before.length <= 60)).toBe(true);
    expect(lines.length).toBeGreaterThan(2);
    const unbroken = '一'.repeat(130);
    expect(
      noticeLines(board({ missed: [], notices: [{ id: '1', text: { zh: unbroken } }] }))
        .map(({ before }) => before)
        .join(''),
    ).toBe(unbroken);
  });

  it('[B10] with nothing to say it says something calm', () => {
    expect(noticeLines(board({ missed: [] }))).toHaveLength(1);
  });
});
