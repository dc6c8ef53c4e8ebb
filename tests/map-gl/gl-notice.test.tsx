// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { GlNotice } from '../../src/views/map/gl/gl-notice.tsx';
import type { GlStatus } from '../../src/views/map/gl/use-gl-map.ts';

const page = (status: GlStatus, message = ''): ReactNode => (
  <div className="map-box">
    <div className="map-controls">
      <button type="button">Zoom in</button>
    </div>
    <GlNotice status={status} message={message} onExplore={() => {}} />
  </div>
);

const zoomIn = (): HTMLElement => screen.getByRole('button', { name: 'Zoom in' });

describe('GlNotice', () => {
  afterEach(cleanup);

  it('keeps the focus while the map is made ready, and leaves it with the map', () => {
    const { rerender } = render(page('offered'));
    screen.getByRole('button', { name: 'Explore the map' }).focus();
    rerender(page('loading'));
    expect(document.activeElement?.textContent).toContain('Getting the map ready');
    rerender(page('gl'));
    expect(document.activeElement).toBe(zoomIn());
  });

  it('leaves the focus with the map when it is closed', async () => {
    render(page('failed', 'It could not start.'));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('status')).toBeNull();
    expect(document.activeElement).toBe(zoomIn());
  });
});
