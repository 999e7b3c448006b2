/** The first that settles; null when none does in time. */
export async function within<Value>(ms: number, ...first: Promise<Value | null>[]): Promise<Value | null> {
  if (ms === Infinity) return Promise.race(first);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), ms)));
  try {
    return await Promise.race([...first, late]);
  } finally {
    clearTimeout(timer);
  }
}
