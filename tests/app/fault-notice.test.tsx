// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FaultNotice } from '../../src/app/loading/fault-notice.tsx';
import type { LoadFault } from '../../src/app/loading/fetch-json.ts';

afterEach(cleanup);

const FAULTS: readonly (readonly [LoadFault, RegExp])[] = [
  [{ kind: 'unreachable' }, /line may have dropped/],
  [{ kind: 'missing', status: 404 }, /file is not there \(404\)/],
  [{ kind: 'refused', status: 503 }, /cannot give the file now \(503\)/],
  [{ kind: 'broken', detail: 'it is not JSON' }, /cannot be used: it is not JSON/],
];

function open(fault: LoadFault, isOld: boolean) {
  const [onRetry, onReload] = [vi.fn(), vi.fn()];
  render(<FaultNotice what="The records" stillWorks="It reads." {...{ fault, isOld, onRetry, onReload }} />);
  return { onRetry, onReload };
}

describe.each(FAULTS)('a fault: %o', (fault, reason) => {
  it('is told with its reason, and can be tried again', async () => {
    const { onRetry } = open(fault, false);
    expect(screen.getByRole('alert').textContent).toMatch(reason);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('is laid to the newer edition where there is one, and a reload is offered', async () => {
    const { onReload } = open(fault, true);
    expect(screen.getByRole('alert').textContent).toContain('A newer edition of this site');
    await userEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
    expect(onReload).toHaveBeenCalledOnce();
  });
});
