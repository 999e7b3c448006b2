import { signal } from '@preact/signals';
import type { Body } from '../../protocol/commands.ts';
import type { Ticket } from '../../protocol/answers.ts';

/** What is told at the guide's desk. It outlives a session that ends, and is wiped with the ticket. */
export interface IssueDraft {
  typed: string;
  service: string | null;
  class: string | null;
  deaf: boolean;
  name: string;
  idNo: string;
  phone: string;
  /** `default`: the printer of this device. */
  printer: string | null | 'default';
}

const blank: IssueDraft = {
  typed: '',
  service: null,
  class: null,
  deaf: false,
  name: '',
  idNo: '',
  phone: '',
  printer: 'default',
};

export const issueDraft = signal<IssueDraft>(blank);
/** The ticket just issued, until the next person comes. */
export const issued = signal<Ticket | null>(null);

export function nextPerson(): void {
  issued.value = null;
  issueDraft.value = { ...blank, printer: issueDraft.value.printer };
}

/** The command a draft makes: only what was told. Pure. */
export function issueBody(draft: IssueDraft, service: string, language: 'zh' | 'en'): Body<'issue-ticket'> {
  const told = { name: draft.name.trim(), idNo: draft.idNo.trim(), phone: draft.phone.trim() };
  const holder = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ''));
  return {
    service,
    language,
    ...(draft.class === null ? {} : { class: draft.class }),
    ...(Object.keys(holder).length > 0 ? { holder } : {}),
    ...(draft.printer === 'default' ? {} : { printer: draft.printer }),
    ...(draft.deaf ? { deaf: true } : {}),
  };
}
