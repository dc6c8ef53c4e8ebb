// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

const wayBack = async (site: string | null) => {
  vi.resetModules();
  vi.doMock('virtual:catalogue', () => ({ catalogue: [], site }));
  const { WayBack } = await import('../../src/app/pages/paper/way-back.tsx');
  return render(<WayBack path="/week/2025-03-10/" words="This day:" />);
};

afterEach(() => {
  cleanup();
  vi.doUnmock('virtual:catalogue');
});

it('is a code and the full address where the build was told the site’s', async () => {
  const { container } = await wayBack('https://example.org/parley/');
  expect(screen.getByRole('img', { name: 'QR code: https://example.org/parley/week/2025-03-10/' })).toBeTruthy();
  expect(container.textContent).toBe('This day: https://example.org/parley/week/2025-03-10/');
  expect(container.querySelector('[data-path]')).toBeNull();
});

it('is the address from the site’s folder where it was not, for scripts to fill in', async () => {
  const { container } = await wayBack(null);
  expect(screen.queryByRole('img')).toBeNull();
  expect(container.textContent).toBe('This day: /week/2025-03-10/');
  expect(container.querySelector('[data-path]')?.getAttribute('data-path')).toBe('/week/2025-03-10/');
});
