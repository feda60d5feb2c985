import { webDarkTheme, webLightTheme, type Theme as FluentTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { Theme } from '../stores/preferences.ts';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function onChange(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  return () => {
    dark.removeEventListener('change', listener);
  };
}

/** The theme that was chosen; the system's, followed as it changes, unless it was. */
export function useTheme(chosen: Theme): FluentTheme {
  const systemIsDark = useSyncExternalStore(onChange, () => dark.matches);
  const isDark = chosen === 'system' ? systemIsDark : chosen === 'dark';
  return isDark ? webDarkTheme : webLightTheme;
}
