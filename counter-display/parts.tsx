import type { ComponentChildren } from 'preact';
import type { Text } from '../protocol/text.ts';
import type { BoardView, OnPost } from '../protocol/views.ts';
import { t } from './words.ts';

/** English beside the Chinese; nothing where the hall has none. */
export function En({ children }: { children: ComponentChildren }) {
  return children ? (
    <span class="en" lang="en">
      {children}
    </span>
  ) : null;
}

/** A number of the hall, set to its capital height. Longer ones than the usual four characters are set smaller, so that all fit. */
export function Digits({ children, usual = 4 }: { children: string | number; usual?: number }) {
  const fit = Math.min(1, usual / String(children).length);
  return (
    <span class="n t" style={{ '--fit': fit }}>
      {children}
    </span>
  );
}

export function enOf(text: Text): string {
  return text.en ?? '';
}

const posts = { A: 'postA', B: 'postB', substitute: 'substitute' } as const;

/** A岗, B岗 or 顶岗. */
export function PostBadge({ as }: { as: OnPost['as'] }) {
  return <span class="badge">{t(posts[as])}</span>;
}

/** 延时服务: this counter is open longer today. */
export function LongerChip({ until }: { until: string | undefined }) {
  return until === undefined ? null : <span class="chip longer">{t('longer', { time: until })}</span>;
}

/** A hall that only practises says so on every screen of it. */
export function PracticeChip({ hall }: { hall: BoardView['hall'] }) {
  return hall.practice ? <span class="chip">{t('practice')}</span> : null;
}
