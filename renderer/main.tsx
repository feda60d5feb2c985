import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openLink } from './client/open-link.ts';
import { startLanguage } from './i18n/i18n.ts';
import { createPreferences } from './stores/preferences-store.ts';
import { createProgramStore } from './stores/program-store.ts';
import { StyleRenderer } from './theme/style-renderer.tsx';

/** The window's composition root: link, stores, language, screen. */
const place = document.querySelector('#root');
if (place === null) throw new Error('the page has no place for the screen');
const preferences = createPreferences(window.localStorage, window.navigator.language);
await startLanguage(preferences);
const program = createProgramStore(await openLink(window));
createRoot(place).render(
  <StrictMode>
    <StyleRenderer>
      <App program={program} preferences={preferences} />
    </StyleRenderer>
  </StrictMode>,
);
