import { draftGuide } from './draft-guide.ts';
import { printSample } from './print-sample.ts';
import { publishGuide } from './publish-guide.ts';
import { submitGuide } from './submit-guide.ts';
import { withdrawGuide } from './withdraw-guide.ts';

/** The hall's guides (办事指南). */
export const guideVerbs = [draftGuide, submitGuide, publishGuide, withdrawGuide, printSample] as const;
