import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const page = (path: string) => resolve(import.meta.dirname, path);

/** One page a screen, shared parts in shared chunks. */
export default defineConfig({
  plugins: [preact()],
  build: {
    outDir: 'dist',
    target: 'chrome100',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        kiosk: page('kiosk/index.html'),
        board: page('counter-display/board.html'),
        counter: page('counter-display/counter.html'),
        desk: page('counter-display/desk.html'),
        console: page('staff-console/index.html'),
        phone: page('phone/index.html'),
        case: page('phone/case.html'),
        paper: page('paper/index.html'),
      },
    },
  },
});
