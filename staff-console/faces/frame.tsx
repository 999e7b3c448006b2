import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Cut, movedBy, photoSize } from './crop.ts';
import { drawPart } from './photo-file.ts';
import { f } from './words.ts';

const stepOfFrame = 0.02;
const steps: Record<string, [right: number, down: number]> = {
  ArrowLeft: [stepOfFrame, 0],
  ArrowRight: [-stepOfFrame, 0],
  ArrowUp: [0, stepOfFrame],
  ArrowDown: [0, -stepOfFrame],
};

/** The photo as it will hang: dragged by a pointer, or moved by the arrow keys while it has the focus. */
export function Frame({ picture, cut, change }: { picture: ImageBitmap; cut: Cut; change(cut: Cut): void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current) drawPart(canvas.current, picture, cut);
  }, [picture, cut]);
  const move = (right: number, down: number) => change(movedBy(picture, cut, right, down));
  return (
    <canvas
      ref={canvas}
      class="face-frame held"
      width={photoSize.width}
      height={photoSize.height}
      role="img"
      aria-label={f('frame')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be dragged must be reachable by keyboard as well.
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const { currentTarget, movementX, movementY, pointerId } = event;
        if (!currentTarget.hasPointerCapture(pointerId)) return;
        const { width, height } = currentTarget.getBoundingClientRect();
        move(movementX / width, movementY / height);
      }}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (!step) return;
        event.preventDefault();
        event.stopPropagation();
        move(...step);
      }}
    />
  );
}
