let given = 0;

/**
 * A loopback address of its own, so that a printer can be switched off and on again without another taking its port
 * meanwhile. macOS has only the one.
 */
export function ownLoopback(): string {
  if (process.platform === 'darwin') return '127.0.0.1';
  given += 1;
  const number = (process.pid * 4_096 + given) % 0xfd_00_00;
  return `127.${1 + Math.floor(number / 0x1_00_00)}.${Math.floor(number / 0x1_00) % 0x1_00}.${1 + (number % 0xfd)}`;
}
