/** What only a browser knows of the box that is drawn into: its width, its font, and how coarse the pointer is. */
import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { measuringContext, spacingOf, withSpacing } from '../ui/spaced-width.ts';
import { estimateWidth, type Measure } from '../ui/text-width.ts';
import { LABEL_PX } from './timeline-scene.ts';

/** Width that is drawn for where there is no browser. */
export const NOMINAL_PX = 1200;

const ESTIMATE = estimateWidth(LABEL_PX);

/** The box's inner width in whole px, followed. */
export function useWidth(box: RefObject<HTMLElement | null>): number {
  const [widthPx, setWidth] = useState(NOMINAL_PX);
  // Before the first frame: lanes as wide as nowhere would be seen for a moment.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const read = (): void => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return widthPx;
}

/**
 * Measures in the probe's own font and spacing, at the labels' size and weight; the estimate until they are known. The
 * probe is a line of words that is not seen: its width changes when a font arrives or a reader sets the words apart.
 */
export function useMeasure(probe: RefObject<HTMLElement | null>): Measure {
  const [measure, setMeasure] = useState<Measure>(() => ESTIMATE);
  useLayoutEffect(() => {
    const element = probe.current;
    const context = measuringContext();
    if (!context || !element) return;
    let known = '';
    const read = (): void => {
      const style = getComputedStyle(element);
      const { fontFamily, letterSpacing, wordSpacing } = style;
      const seen = [fontFamily, letterSpacing, wordSpacing, element.offsetWidth].join();
      // A measure of its own lays everything out anew.
      if (seen === known) return;
      known = seen;
      const font = `600 ${LABEL_PX}px ${fontFamily}`;
      const widths = new Map<string, number>();
      const measureOnce: Measure = (text) => {
        const told = widths.get(text);
        if (told !== undefined) return told;
        // The map measures by the same context, in fonts of its own.
        context.font = font;
        const { width } = context.measureText(text);
        widths.set(text, width);
        return width;
      };
      setMeasure(() => withSpacing(measureOnce, spacingOf(style)));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [probe]);
  return measure;
}

const COARSE = '(pointer: coarse)';

/** Whether fingers do the pointing: targets are then larger. */
export const useIsCoarse = (): boolean =>
  useSyncExternalStore(
    (onChange) => {
      const query = matchMedia(COARSE);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => matchMedia(COARSE).matches,
    () => false,
  );
