/** Light or dark: the system's choice unless the reader makes one. */
import { readPreference, writePreference } from './storage.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function readTheme(): Theme {
  const kept = readPreference('theme');
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

export function applyTheme(theme: Theme, root: HTMLElement): void {
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.dataset['theme'] = theme;
}

export function chooseTheme(theme: Theme, root: HTMLElement): void {
  writePreference('theme', theme === 'system' ? null : theme);
  applyTheme(theme, root);
}
