/** How long this thread has worked, in milliseconds of a processor: what a busy machine makes it wait does not count. */
export function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
