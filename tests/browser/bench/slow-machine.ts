/** A phone of some years ago on a slow line, as the field's tools pretend it. */
import type { Page } from 'playwright-core';

/** Processor: how many times slower than this machine. */
export const SLOW_CPU = 4;

/** Chrome's own 'Slow 4G': 1.6 Mbit/s down, 750 kbit/s up, of which nine tenths arrive; 562.5 ms from request to answer. */
const SLOW_4G = { latency: 562.5, downloadThroughput: (1_600_000 / 8) * 0.9, uploadThroughput: (750_000 / 8) * 0.9 };

export async function slowDown(page: Page, what: { readonly cpu?: number; readonly line?: boolean }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  if (what.cpu) await session.send('Emulation.setCPUThrottlingRate', { rate: what.cpu });
  if (what.line) await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
}

/** The value below which that share of them lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
