/** Gathers what tests measured, each told by a line that begins with `measure:`, in one list at the end of a run. */
import type { UserConsoleLog } from 'vitest';
import type { Reporter } from 'vitest/node';

const MEASURE = /^measure: (.+)$/gm;

export default class MeasuresReporter implements Reporter {
  readonly #measures: string[] = [];

  onUserConsoleLog({ content }: UserConsoleLog): void {
    for (const [, said = ''] of content.matchAll(MEASURE)) this.#measures.push(said);
  }

  onTestRunEnd(): void {
    if (this.#measures.length === 0) return;
    console.log(
      `\nMeasured:\n${[...this.#measures]
        .sort()
        .map((said) => `  ${said}`)
        .join('\n')}`,
    );
  }
}
