/** The kiosk is a machine in a hall, not a browser: nothing selects, drags, zooms, opens a menu or leaves by a shortcut. */
export function guard(): void {
  const refuse = (event: Event) => event.preventDefault();
  for (const kind of ['contextmenu', 'dragstart', 'dragover', 'drop', 'gesturestart', 'auxclick']) {
    document.addEventListener(kind, refuse, { capture: true });
  }
  document.addEventListener('selectstart', (event) => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  });
  document.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault();
    },
    { capture: true, passive: false },
  );
  document.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1) event.preventDefault();
    },
    { capture: true, passive: false },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (leaves(event)) event.preventDefault();
    },
    { capture: true },
  );
}

/** Shortcuts of the browser: every function key, and every chord with Control, Alt or the system key. */
export function leaves(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>): boolean {
  return (
    event.ctrlKey || event.altKey || event.metaKey || /^F\d{1,2}$/.test(event.key) || event.key.startsWith('Browser')
  );
}
