import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { I18nextProvider } from 'react-i18next';
import { useStore } from 'zustand';
import { Broken } from './components/broken.tsx';
import { Frame } from './features/frame/frame.tsx';
import { i18n, speakOnPage } from './i18n/i18n.ts';
import { useSystemLanguage } from './i18n/use-system-language.ts';
import type { PreferencesStore } from './stores/preferences-store.ts';
import type { ProgramStore } from './stores/program-store.ts';
import { createUiStore } from './stores/ui-store.ts';
import { AppContext } from './stores/use-app.ts';
import { useTheme } from './theme/use-theme.ts';

/** The window: its stores, its theme and language, and the frame around everything. */
export function App({
  program,
  preferences,
}: {
  readonly program: ProgramStore;
  readonly preferences: PreferencesStore;
}) {
  const theme = useStore(preferences.state, (chosen) => chosen.theme);
  const language = useStore(preferences.state, (chosen) => chosen.language);
  const systemLanguage = useSystemLanguage(useStore(program.state, ({ about }) => about?.language ?? null));
  const fluent = useTheme(theme);
  const stores = useMemo(() => {
    const first = preferences.state.getState().welcomed ? 'machines' : 'start';
    return { program, preferences, ui: createUiStore(first) };
  }, [program, preferences]);
  useEffect(() => {
    preferences.followLanguage(systemLanguage);
  }, [preferences, systemLanguage]);
  useEffect(() => {
    void speakOnPage(language);
  }, [language]);
  return (
    <FluentProvider theme={fluent}>
      <I18nextProvider i18n={i18n}>
        <AppContext.Provider value={stores}>
          <ErrorBoundary FallbackComponent={Broken}>
            <Frame />
          </ErrorBoundary>
        </AppContext.Provider>
      </I18nextProvider>
    </FluentProvider>
  );
}
