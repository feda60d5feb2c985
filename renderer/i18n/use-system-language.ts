import { useSyncExternalStore } from 'react';

/**
 * The system's language as a BCP 47 tag: as the desktop app tells it, else as the browser does.
 *
 * A browser's can change while the screen is open, and says so with an event of its own.
 */
export function useSystemLanguage(told: string | null): string {
  const browsers = useSyncExternalStore(subscribe, () => navigator.language);
  return told ?? browsers;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('languagechange', changed);
  return () => {
    window.removeEventListener('languagechange', changed);
  };
}
