import type { Looks } from './looks.ts';

export function helpAnswer(looks: Looks, id: string): { help: object } {
  const help = looks.help(id);
  if (!help) throw new Error(`broken promise: help ${id} is gone`);
  return {
    help: {
      id,
      at: looks.hall.zone.iso(help.at),
      state: help.state,
      by: help.by === null ? null : (looks.staff(help.by)?.name ?? null),
    },
  };
}
