/** The whole screen turns red when it is the visitor's turn, the phone's own bars too. */
export function colourGround(turn: boolean): void {
  const root = document.documentElement;
  root.classList.toggle('turn', turn);
  const colour = getComputedStyle(root).backgroundColor;
  let bar = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
  if (!bar) {
    bar = document.createElement('meta');
    bar.name = 'theme-color';
    document.head.append(bar);
  }
  if (bar.content !== colour) bar.content = colour;
}
