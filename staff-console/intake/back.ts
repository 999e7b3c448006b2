import { useEffect } from 'preact/hooks';
import { backToList } from '../intake-step.ts';
import { useKeys } from '../keys.ts';
import { notice } from '../notice.ts';
import { change } from './draft.ts';

/** Esc leads back one step while there is one; the key bar says so. */
export function useBack(back: (() => void) | null): void {
  useKeys({
    Escape:
      back === null
        ? undefined
        : () => {
            notice.value = null;
            back();
          },
  });
  useEffect(() => {
    backToList.value = back;
    return () => {
      backToList.value = null;
    };
  }, [back]);
}

const toList = () => change({ open: false });

/** From a form to the checklist. */
export const useBackToList = (): void => useBack(toList);
