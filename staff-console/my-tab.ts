import { signal } from '@preact/signals';

/** The pages of one's own, by name. */
export type MyTab = 'post' | 'cover' | 'day' | 'leave' | 'month' | 'to-sign';

/** Which of them is open. */
export const myTab = signal<MyTab>('post');
