import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { TIMELINE_KEYS } from '../../src/app/stepping/key-sections.ts';
import { createReaderStore, initialReader } from '../../src/state/reader.ts';
import { actOfKey } from '../../src/views/timeline/timeline-keys.ts';
import { TimelineLegend } from '../../src/views/timeline/timeline-legend.tsx';
import { FIXTURE } from '../fixtures/chronicle.ts';
import { TUESDAY, timelineOf } from './told-timeline.tsx';

const HTML = renderToString(
  timelineOf(FIXTURE, createReaderStore(initialReader(TUESDAY)), () => <svg className="a-map" />),
);

describe('the timeline without a browser', () => {
  it('is all there: days, maps, marks, legend and buttons', () => {
    expect(HTML.match(/class="timeline-day"/g)).toHaveLength(7);
    expect(HTML.match(/class="a-map"/g)).toHaveLength(7);
    expect(HTML.match(/data-event=/g)).toHaveLength(6);
    expect(HTML).toContain('aria-current="date"');
    expect(renderToString(<TimelineLegend />)).toContain('What the marks mean');
    expect(HTML).toContain('Jeddah · UTC+3');
  });

  it('has no style attribute, which a strict policy would refuse', () => {
    expect(HTML).not.toMatch(/\sstyle=/);
  });

  it('lists no key that does nothing', () => {
    const pressed: Record<string, [string, boolean]> = {
      '←': ['ArrowLeft', false],
      '→': ['ArrowRight', false],
      '−': ['-', false],
      'Shift ←': ['ArrowLeft', true],
      'Shift →': ['ArrowRight', true],
      Esc: ['Escape', false],
    };
    const names = TIMELINE_KEYS.flatMap(({ keys }) => keys).filter((name) => name !== 'Enter');
    for (const name of names) expect(actOfKey(...(pressed[name] ?? [name, false])), name).not.toBeNull();
  });
});
