import type { Holder } from '../../protocol/commands.ts';

/** A person as views may show one: 周*兰, 3302**********2041, 138****5210. */
export function masked({ name, idNo, phone }: Holder): Holder {
  return {
    ...(name === undefined ? {} : { name: maskedName(name) }),
    ...(idNo === undefined ? {} : { idNo: middle(idNo, 4, 4) }),
    ...(phone === undefined ? {} : { phone: middle(phone, 3, 4) }),
  };
}

function maskedName(name: string): string {
  const letters = [...name];
  if (letters.length <= 1) return '*';
  if (letters.length === 2) return `${letters[0]}*`;
  return letters[0] + '*'.repeat(letters.length - 2) + letters.at(-1);
}

function middle(text: string, head: number, tail: number): string {
  if (text.length <= head + tail) return text.slice(0, 1) + '*'.repeat(Math.max(1, text.length - 1));
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(-tail);
}
