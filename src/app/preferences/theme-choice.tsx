/** The reader's choice of light or dark. */
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { chooseTheme, readTheme, THEMES, type Theme } from './theme.ts';

const NAMES: Record<Theme, string> = { system: 'Auto theme', light: 'Light theme', dark: 'Dark theme' };

export function ThemeChoice(): ReactNode {
  // The build draws the system's choice; the reader's own is known only in the browser.
  const kept = useSyncExternalStore(
    () => () => {},
    readTheme,
    () => 'system' as const,
  );
  const [chosen, setTheme] = useState<Theme | null>(null);
  const theme = chosen ?? kept;
  return (
    <label className="theme-choice needs-scripts">
      <span className="visually-hidden">Colours</span>
      <select
        value={theme}
        onChange={(event) => {
          const next = THEMES.find((name) => name === event.target.value) ?? 'system';
          chooseTheme(next, document.documentElement);
          setTheme(next);
        }}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {NAMES[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
