/** The ticket's token in the page's address, or null where the address cannot be a ticket's: nothing is asked of the hub then. */
export function tokenOf(path: string): string | null {
  return /^\/t\/([A-Za-z0-9_-]{8,64})\/?$/.exec(path)?.[1] ?? null;
}
