import { relative } from 'node:path';
import type { Reporter, TestModule, TestSpecification } from 'vitest/node';
import { closingLine, nothingYet, type Tally } from './tally.ts';

const everyMs = 30_000;

/** Says every half minute how far the run is, and closes it with the counts; whoever started the run with a line to it has them told there. */
export default class HowItGoes implements Reporter {
  readonly #tally: Tally = nothingYet();
  readonly #began = performance.now();
  #saying: ReturnType<typeof setInterval> | undefined;

  onTestRunStart(files: readonly TestSpecification[]): void {
    this.#tally.files = files.length;
    this.#saying = setInterval(() => process.stdout.write(this.#line()), everyMs).unref();
    this.#tell();
  }

  onTestModuleStart({ moduleId }: TestModule): void {
    this.#tally.running.push(named(moduleId));
    this.#tell();
  }

  onTestModuleEnd(module: TestModule): void {
    const name = named(module.moduleId);
    this.#tally.running = this.#tally.running.filter((one) => one !== name);
    this.#tally.filesDone += 1;
    this.#count(module);
    this.#tell();
  }

  /** Counted anew: a file that could not even be read never began. */
  onTestRunEnd(modules: readonly TestModule[], faults: readonly unknown[]): void {
    clearInterval(this.#saying);
    const { files, filesDone } = this.#tally;
    Object.assign(this.#tally, nothingYet(), { files, filesDone, failed: faults.length, over: true });
    for (const module of modules) this.#count(module);
    // What failed outside of every file has no file to be tried again.
    if (faults.length > 0) this.#tally.failedIn.push({ file: '', project: '' });
    if (process.send) this.#tell();
    else process.stdout.write(closingLine(this.#tally));
  }

  #count(module: TestModule): void {
    let failed = 0;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'failed') failed += 1;
      else if (state !== 'pending') this.#tally[state] += 1;
    }
    if (module.state() !== 'failed') return;
    // A file can fail without any of its tests.
    this.#tally.failed += Math.max(failed, 1);
    this.#tally.failedIn.push({ file: named(module.moduleId), project: module.project.name });
  }

  #tell(): void {
    process.send?.(this.#tally);
  }

  #line(): string {
    const { filesDone, files, passed, failed, running } = this.#tally;
    const seconds = Math.round((performance.now() - this.#began) / 1000);
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    return `· ${clock}  ${filesDone} of ${files} files, ${passed} passed, ${failed} failed; at work: ${running.join(', ')}\n`;
  }
}

const named = (path: string): string => relative(process.cwd(), path);
