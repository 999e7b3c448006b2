import type { Page } from 'playwright-core';
import type { Play, Stage } from './console-stage.ts';
import { who } from './sample.ts';

/** A state of the console that is looked at: how it is played, and what is pressed until it stands there. */
export interface Look extends Play {
  name: string;
  /** What must stand on the page before it is looked at. */
  see: string;
  keys?: string[];
  act?(page: Page, stage: Stage): Promise<void>;
}

/** The console of counter 3 is shown this. */
export const at = (view: unknown) => ({ 'console/3': view });
/** 李静 at her counter. */
export const clerk = { who: who() };
/** Somebody without a counter. */
export const nobody = { counter: null, posts: [] };
