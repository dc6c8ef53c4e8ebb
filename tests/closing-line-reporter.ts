/**
 * Ends a run with one plain line that any machine can read: `N passed, N failed, N skipped`. Before it, whoever sees no more
 * of the run than its end is told which tests failed, and which passed on a second try.
 */
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** A file that cannot be read at all has no tests; it counts as one that failed, and so does a group that cannot be set up. */
function countsOf(modules: readonly TestModule[]): Record<'passed' | 'failed' | 'skipped', number> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    const tests = [...module.children.allTests()];
    if (tests.length === 0 || module.errors().length > 0) counts.failed += 1;
    counts.failed += [...module.children.allSuites()].filter((suite) => suite.errors().length > 0).length;
    for (const test of tests) {
      const { state } = test.result();
      if (state === 'passed' || state === 'failed') counts[state] += 1;
      else counts.skipped += 1;
    }
  }
  return counts;
}

const named = (heading: string, tests: readonly TestCase[]): string =>
  tests.length === 0
    ? ''
    : `\n${heading}:\n${tests.map(({ module, fullName }) => `  ${module.relativeModuleId}: ${fullName}`).join('\n')}\n`;

export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const { passed, failed, skipped } = countsOf(modules);
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const inState = (state: 'passed' | 'failed'): TestCase[] => tests.filter((test) => test.result().state === state);
    const retried = inState('passed').filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0);
    console.log(
      `${named('Failed', inState('failed'))}${named('Passed on a later try', retried)}\n${passed} passed, ${failed} failed, ${skipped} skipped`,
    );
  }
}
