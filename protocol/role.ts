import { z } from 'zod';

/** What somebody who works in the hall may be (CONTRACT §5). */
export const roles = [
  'clerk',
  'chief',
  'leader',
  'guide',
  'supervisor',
  'social-supervisor',
  'complaints',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;
