import { randomUUID } from 'node:crypto';
import type { Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import { answers } from '../../protocol/answers.ts';
import type { Body, CommandName } from '../../protocol/commands.ts';
import type { CaseView } from '../../protocol/case-view.ts';
import type { Answer } from '../support/room.ts';

/** Somebody of the staff before their console: what they press, and what has no key yet as a command of their own session. */
export class Seat {
  readonly page: Page;
  readonly jobNo: string;
  /** What this console's own commands were answered: nobody else is told the key of an applicant's page. */
  readonly #answered: Promise<{ case?: { id: string; token: string } }>[] = [];

  constructor(page: Page, jobNo: string) {
    this.page = page;
    this.jobNo = jobNo;
    page.on('response', (response: Response) => {
      if (response.ok() && response.url().includes('/api/commands/take-in-case')) this.#answered.push(response.json());
    });
  }

  /** By number and PIN, as every morning. */
  async signIn(): Promise<this> {
    await this.page.locator('input[name=jobNo]').fill(this.jobNo);
    await this.page.locator('input[name=pin]').fill('246810');
    await this.page.keyboard.press('Enter');
    await this.page.locator('input[name=pin]').waitFor({ state: 'detached' });
    return this;
  }

  /** The console starts anew. What it was answered until now was read before that: a page that is gone has no answers. */
  async startsAnew(): Promise<void> {
    await Promise.all(this.#answered);
    await this.page.reload();
  }

  /** Another morning: yesterday's session is over. */
  async comesBack(): Promise<this> {
    await this.startsAnew();
    return this.signIn();
  }

  /** Takes the counter that is offered. */
  async opens(counter: number): Promise<this> {
    await this.press('Enter', `${counter} 号窗口上岗`);
    await this.page.locator('.todo').waitFor();
    return this;
  }

  /** Calls whoever is next, who comes at once. */
  async serves(): Promise<void> {
    await this.press('F2', '呼叫下一位');
    await this.press('F2', '开始办理');
    await this.page.locator('.now, .done-number').waitFor();
  }

  /** The ticket of whoever is at the counter. */
  async visitor(counter: number): Promise<string> {
    const view = await this.page.evaluate(async (path) => (await fetch(path)).json(), `/api/views/console/${counter}`);
    return view.view.current.id;
  }

  /** Ticks the materials at these places of the list as here, and marks those at these as lacking. */
  async ticks(here: number[], lacking: number[] = []): Promise<void> {
    const rows = this.page.locator('.mat-list > li');
    await rows.first().waitFor();
    for (const place of here) await this.page.keyboard.press(String(place));
    for (const place of lacking) {
      await rows
        .nth(place - 1)
        .locator('.row-button')
        .click();
      await this.page.keyboard.press('Backspace');
    }
  }

  /** Nobody gave a name at the kiosk: the clerk takes it from the card on the counter. */
  async writes({ name, idNo, phone }: { name: string; idNo: string; phone: string }): Promise<void> {
    const card = this.page.locator('.ask-holder');
    await card.getByLabel('姓名').fill(name);
    await card.getByLabel('证件号').fill(idNo);
    await card.getByLabel('电话').fill(phone);
  }

  /** The case that came of it, by the number that stands large on the page, and the key that is in the code on its papers. */
  async made(): Promise<CaseView & { token: string }> {
    const number = await this.page.locator('.done-number').textContent();
    const view: CaseView = await this.page.evaluate(async (asked) => {
      const read = async (path: string) => (await fetch(path)).json();
      const { cases } = await read(`/api/cases?number=${asked}`);
      return (await read(`/api/views/case/${cases[0].id}`)).view;
    }, number);
    // The page may show what it was answered before the browser tells us of the answer.
    const tokenOf = async () =>
      (await Promise.all(this.#answered)).find((one) => one.case?.id === view.id)?.case?.token;
    await expect.poll(tokenOf, { timeout: 15_000 }).toBeTruthy();
    return { ...view, token: (await tokenOf())! };
  }

  /** The visitor goes with the papers in hand. */
  async finishes(): Promise<void> {
    await this.press('F2', '办结');
    await this.page.locator('.todo').waitFor();
  }

  async press(key: string, on: string): Promise<void> {
    await this.ready(on);
    await this.page.keyboard.press(key);
  }

  ready(what: string): Promise<void> {
    return this.page.locator('.go.ready', { hasText: what }).waitFor();
  }

  /** A command that is carried out. */
  async does<Name extends CommandName>(name: Name, body: Body<Name>): Promise<Answer<Name>> {
    const said = await this.#ask(name, body);
    if (said.status !== 200) throw new Error(`${name} was answered ${said.status}: ${JSON.stringify(said.body)}`);
    return { seq: said.body.seq, ...answers[name].parse(said.body) } as unknown as Answer<Name>;
  }

  /** A command that is refused: why. */
  async mayNot<Name extends CommandName>(name: Name, body: Body<Name>): Promise<string> {
    const said = await this.#ask(name, body);
    if (said.status === 200) throw new Error(`${name} was carried out`);
    return String(said.body.code);
  }

  #ask(name: CommandName, body: object): Promise<{ status: number; body: Record<string, unknown> }> {
    return this.page.evaluate(
      async ([path, key, text]) => {
        const response = await fetch(path, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
          body: text,
        });
        return { status: response.status, body: (await response.json()) as Record<string, unknown> };
      },
      [`/api/commands/${name}`, randomUUID(), JSON.stringify(body)] as const,
    );
  }
}
