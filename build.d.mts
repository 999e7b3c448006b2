/** Builds the screens and the hub with this Node, each only where a source is newer than what was built. */
export function build(node: string, step: (what: string, work: () => void) => void): void;
export function hashOf(content: string | Uint8Array): string;
