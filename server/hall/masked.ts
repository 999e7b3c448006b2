import type { Holder } from '../../protocol/commands.ts';

/** A person as views may show one: 周*兰, 3302**********2041, 138****5210. */
export function masked({ name, idNo, phone }: Holder): Holder {
  return {
    ...(name === undefined ? {} : { name: maskedName(name) }),
    ...(idNo === undefined ? {} : { idNo: middle(idNo, 4, 4) }),
    ...(phone === undefined ? {} : { phone: middle(phone, 3, 4) }),
  };
}

/** Signs that turn, hide or break the text around them: they are no part of a name and never reach a screen. */
const steering = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function maskedName(name: string): string {
  const letters = [...name.replace(steering, '')];
  if (letters.length <= 1) return '*';
  if (letters.length === 2) return `${letters[0]}*`;
  return letters[0] + '*'.repeat(letters.length - 2) + letters.at(-1);
}

function middle(text: string, head: number, tail: number): string {
  if (text.length <= head + tail) return text.slice(0, 1) + '*'.repeat(Math.max(1, text.length - 1));
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(-tail);
}
