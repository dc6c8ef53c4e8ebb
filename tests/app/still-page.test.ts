// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { keepAsBuilt } from '../../src/app/loading/still-page.ts';

afterEach(() => {
  document.body.innerHTML = '';
  delete document.documentElement.dataset['alive'];
});

describe('a page that stays as it was built', () => {
  it('tells its addresses in full, and nothing else of it changes', () => {
    document.body.innerHTML =
      '<p class="late-notice">Late</p><div id="root"><p>This day: <span data-path="/week/2025-03-10/">/week/2025-03-10/</span>.</p><b>As built</b></div>';
    const root = document.getElementById('root') ?? document.body;
    keepAsBuilt(root, '/site');
    expect(root.innerHTML).toBe(
      `<p>This day: <span data-path="/week/2025-03-10/">${location.origin}/site/week/2025-03-10/</span>.</p><b>As built</b>`,
    );
    expect(document.querySelector('.late-notice')).toBeNull();
    expect(document.documentElement.dataset['alive']).toBe('');
  });
});
