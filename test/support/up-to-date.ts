import { build } from '../../build.mjs';

/** For vitest: what is tested is what the sources say now, however the run was started. */
export default function upToDate(): void {
  build(process.execPath, (_what: string, work: () => void) => work());
}
