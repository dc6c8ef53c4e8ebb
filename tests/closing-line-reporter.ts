/** Ends a run with one plain line that any machine can read: `N passed, N failed, N skipped`. */
import type { Reporter, TestModule } from 'vitest/node';

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

export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const { passed, failed, skipped } = countsOf(modules);
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  }
}
