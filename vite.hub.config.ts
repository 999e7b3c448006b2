import { dirname, relative } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = import.meta.dirname;
const outDir = 'dist/hub';

/** The hub's seven hundred files as a handful: half the work of a start, and ten megabytes less at rest. The names of functions stay, so that a fault in the log can be found. */
export default defineConfig({
  publicDir: false,
  ssr: {
    noExternal: true,
    // Loaded when first asked for, or not JavaScript.
    external: [
      '@napi-rs/canvas',
      '@node-rs/argon2',
      'better-sqlite3',
      'chinese-days',
      'escpos-usb',
      'iconv-lite',
      'pinyin-pro',
      'serialport',
    ],
  },
  plugins: [ownFolders(), oneByteALetter()],
  build: {
    ssr: 'server/main.ts',
    outDir,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      output: {
        entryFileNames: '[name].mjs',
        chunkFileNames: '[name]-[hash].mjs',
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});

/** What lies beside a source file is found beside it also from where it is built to. */
function ownFolders(): Plugin {
  return {
    name: 'own-folders',
    transform(code, id) {
      if (!id.startsWith(root) || id.includes('node_modules') || !code.includes('import.meta.dirname')) return;
      const back = `/${relative(`${root}/${outDir}`, dirname(id)).replaceAll('\\', '/')}`;
      return code.replaceAll('import.meta.dirname', `(import.meta.dirname + ${JSON.stringify(back)})`);
    },
  };
}

/** One Chinese letter in a file makes V8 keep two bytes for each of its letters. */
function oneByteALetter(): Plugin {
  return {
    name: 'one-byte-a-letter',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk')
          file.code = file.code.replace(
            /[^\0-\x7f]/g,
            (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
          );
    },
  };
}
