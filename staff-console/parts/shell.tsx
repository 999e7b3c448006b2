import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/icons.tsx';
import { linked, live } from '../hub.ts';
import type { Slots } from '../slots.ts';
import { LostBand, NoticeBand, PracticeStrip } from './bands.tsx';
import { t } from '../words.ts';
import { KeyBar } from './key-bar.tsx';

/** The frame of every page: head, bands, the page, keys. */
export function Shell({
  top,
  slots,
  children,
  look = '',
}: {
  top: ComponentChildren;
  slots: Slots;
  children: ComponentChildren;
  look?: string;
}) {
  return (
    <div class={`shell ${look} ${live.link.value === 'lost' ? 'lost' : ''}`} data-linked={linked.value}>
      <PracticeStrip />
      {top}
      <LostBand />
      <NoticeBand />
      {children}
      <KeyBar slots={slots} />
      <p class="dock-foot note">
        <Icon name="keyboard" /> {t('dockFoot')}
      </p>
    </div>
  );
}
