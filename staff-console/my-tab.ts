import { signal } from '@preact/signals';

/** The pages of one's own, by name. */
export type MyTab = 'post' | 'cover' | 'day' | 'leave' | 'month' | 'to-sign' | 'people' | 'longer';

/** The counter whose taking over is looked at; null: the most urgent. */
export const coverAt = signal<number | null>(null);

/** Which of them is open. */
export const myTab = signal<MyTab>('post');

/** In whose name leave is to be entered: a job number, '' while it is not known; null: the list of everybody's leave is read. */
export const leaveFor = signal<string | null>(null);
