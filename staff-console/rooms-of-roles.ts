/** What a person can do here, by role. One who has several roles moves between their rooms. */
export type Room =
  | 'counter'
  | 'guide'
  | 'hall'
  | 'cases'
  | 'fees'
  | 'rota'
  | 'devices'
  | 'paper'
  | 'faces'
  | 'guides'
  | 'journal'
  | 'my';

const rolesOf: Record<Room, readonly string[]> = {
  counter: ['clerk', 'chief', 'leader'],
  guide: ['guide'],
  hall: ['supervisor', 'leader'],
  cases: ['clerk', 'chief', 'leader', 'supervisor', 'complaints', 'audit-admin'],
  fees: ['clerk', 'chief', 'leader', 'supervisor'],
  rota: ['leader', 'chief', 'supervisor'],
  devices: ['system-admin'],
  paper: ['supervisor', 'leader', 'guide', 'system-admin'],
  faces: ['leader', 'system-admin'],
  guides: ['leader', 'chief', 'supervisor', 'system-admin'],
  journal: ['audit-admin'],
  my: ['clerk', 'chief', 'leader', 'guide', 'supervisor', 'complaints'],
};

export function roomsOf(roles: readonly string[]): Room[] {
  return (Object.keys(rolesOf) as Room[]).filter((room) => rolesOf[room].some((role) => roles.includes(role)));
}
