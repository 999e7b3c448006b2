import type { BoardView } from '../../protocol/views.ts';
import { Mark } from '../marks.tsx';
import { pageAt } from '../pages.ts';
import { turn } from '../turn.ts';
import { t as shared, tIn as sharedIn } from '../words.ts';
import { layoutOf } from './layout.ts';
import { tall } from './tall.ts';
import { t, tIn } from './words.ts';

/** What the signs mean, in both languages; and which page of the counters this is. */
export function Key({ view }: { view: BoardView }) {
  return (
    <div class="key">
      <span>
        <Mark name="calling" />
        {t('keyCalling')} <i lang="en">{tIn('en', 'keyCalling')}</i>
      </span>
      <span>
        <Mark name="serving" tone="ok" />
        {t('keyServing')} <i lang="en">{tIn('en', 'keyServing')}</i>
      </span>
      <span>
        <Mark name="free" tone="ok" />
        {shared('free')} <i lang="en">{sharedIn('en', 'free')}</i>
      </span>
      <span>
        <Mark name="away" tone="warn" />
        {shared('away')} <i lang="en">{sharedIn('en', 'away')}</i>
      </span>
      <span>
        <Mark name="unattended" tone="warn" />
        {t('keyUnattended')} <i lang="en">{tIn('en', 'keyUnattended')}</i>
      </span>
      <span>
        <Mark name="closed" />
        {shared('closed')} <i lang="en">{sharedIn('en', 'closed')}</i>
      </span>
      <Page view={view} />
    </div>
  );
}

function Page({ view: { waiting, counters } }: { view: BoardView }) {
  const layout = layoutOf(waiting, counters, tall.value);
  const pages = layout.kind === 'band' ? layout.counterPages : [];
  const page = pageAt(pages, turn.value);
  if (pages.length < 2 || !page)
    return (
      <span class="r">
        {t('keySpan')} <i lang="en">50 % – 90 %</i>
      </span>
    );
  return (
    <span class="r">
      {t('counterPage', { from: page[0]?.number ?? '', to: page.at(-1)?.number ?? '', of: counters.length })}
      {pages.map((other) => (
        <i key={other[0]?.number} class={other === page ? 'dot here' : 'dot'} />
      ))}
    </span>
  );
}
