import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './dialog.css';

/** A sheet in the lower half of the glass, over a page that stands still behind it. `onAway` is a touch beside it, or Escape. */
export function Dialog({
  title,
  onAway,
  children,
}: {
  title: string;
  onAway: () => void;
  children: ComponentChildren;
}) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const here = sheet.current;
    here?.showModal();
    return () => here?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for it is Escape, which comes as `cancel`.
    <dialog
      ref={sheet}
      class="sheet"
      aria-labelledby="sheet-title"
      onCancel={(event) => {
        event.preventDefault();
        onAway();
      }}
      onClose={onAway}
      onClick={(event) => {
        if (event.target === sheet.current) onAway();
      }}
    >
      <div class="sheet-in">
        <h2 class="ask" id="sheet-title">
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
