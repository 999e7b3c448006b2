import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { keep } from './case-hall.ts';
import type { Seat } from './seat.ts';

const patience = { timeout: 15_000 };

/** 办件 as somebody of the staff walks it: by its main key, its list of steps, and what is written in their small forms. */
export class CaseRoom {
  readonly page: Page;

  constructor({ page }: Seat) {
    this.page = page;
  }

  /** From wherever one is, by the name of the room in the head of the page. */
  async enter(): Promise<this> {
    await this.page.getByRole('button', { name: '办件', exact: true }).click();
    await this.page.locator('.room-tabs, .case-head').first().waitFor();
    return this;
  }

  /** Back to one's own counter. */
  async leave(): Promise<void> {
    await this.page.getByRole('button', { name: '窗口', exact: true }).click();
    await this.page.locator('.todo').waitFor();
  }

  /** Looks a case up by the number on its papers. */
  async find(number: string): Promise<void> {
    if (await this.page.locator('.case-head').isVisible()) await this.page.keyboard.press('Escape');
    await this.page.locator('.cases-search').waitFor();
    await this.page.keyboard.press('F7');
    await this.page.keyboard.type(number);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.case-head h1', { hasText: number }).waitFor();
  }

  /** The main key offers this and nothing else. */
  ready(verb: string): Promise<void> {
    return this.page.locator('.go.ready .verb', { hasText: new RegExp(`^${verb}$`) }).waitFor();
  }

  /** What the main key offers is done. */
  async next(verb: string): Promise<void> {
    await this.ready(verb);
    await this.page.keyboard.press('F2');
  }

  /** The main key offers this step, which has to be written down first. */
  async writes(step: string): Promise<void> {
    await this.next(step);
    await this.page.locator('.step-form').waitFor();
  }

  /** Nothing is to be done here now: the page says what is waited for. */
  waits(words: string): Promise<void> {
    return this.page.locator('.no-turn', { hasText: words }).waitFor();
  }

  /** A rarer step, from the list of all that can be done now. */
  async rare(step: string): Promise<void> {
    await this.page.keyboard.press('F6');
    const here = this.page.locator('.steps-card [aria-current] b');
    for (;;) {
      await here.waitFor();
      if ((await here.innerText()) === step) break;
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await this.page.locator('.step-card').waitFor();
  }

  /** Every step that is offered here now. */
  async offered(): Promise<string[]> {
    await this.page.keyboard.press('F6');
    const rows = this.page.locator('.steps-card .step-row b');
    await rows.first().waitFor();
    const names = await rows.allInnerTexts();
    await this.page.keyboard.press('F6');
    await this.page.locator('.steps-card').waitFor({ state: 'detached' });
    return names;
  }

  /** Digits, one after the other. */
  async digits(keys: string): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** A tile of the form, by its name. */
  tile(label: string): Promise<void> {
    return this.page.locator('.step-form .opt', { has: this.page.getByText(label, { exact: true }) }).click();
  }

  /** The field itself: a list that goes with it may bear the same name. */
  field(label: string) {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  /** What was typed there stands there. */
  async stands(label: string, words: string): Promise<void> {
    await expect.poll(() => this.field(label).inputValue(), patience).toBe(words);
  }

  /** What was pressed is refused in these words, and the form stays as it was written. */
  async refused(words: string): Promise<void> {
    await this.page.locator('.notice.refused', { hasText: words }).waitFor();
    await this.page.locator('.step-card').waitFor();
  }

  /** Given up. */
  async escape(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.locator('.step-card').waitFor({ state: 'detached' });
  }

  keep(name: string): Promise<void> {
    return keep(this.page, name);
  }
}
