import { describe, expect, it } from 'vitest';
import { createPreferences } from './preferences-store.ts';

function aStorage(first: string | null = null) {
  let kept = first;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
    kept: () => kept,
  };
}

describe('the preferences', () => {
  it.each([
    ['it', 'it'],
    ['it-IT', 'it'],
    ['IT', 'it'],
    ['en-GB', 'en'],
    ['de-CH', 'en'],
    ['ita', 'en'],
    ['', 'en'],
  ])('begin with the language of the system: %j is %s', (tag, language) => {
    expect(createPreferences(aStorage(), tag).state.getState()).toMatchObject({
      language,
      languageIsChosen: false,
      theme: 'system',
    });
  });

  it('are remembered', () => {
    const storage = aStorage();
    const first = createPreferences(storage, 'en');
    first.chooseLanguage('it');
    first.choose({ theme: 'dark' });
    expect(createPreferences(storage, 'en').state.getState()).toMatchObject({
      language: 'it',
      languageIsChosen: true,
      theme: 'dark',
    });
  });

  it('follow the system until a language is chosen, and keep none that was not', () => {
    const storage = aStorage();
    const preferences = createPreferences(storage, 'en');
    preferences.followLanguage('it-IT');
    expect(preferences.state.getState().language).toBe('it');
    preferences.choose({ theme: 'light' });
    expect(JSON.parse(storage.kept() ?? '')).toMatchObject({ language: null });
    preferences.chooseLanguage('en');
    preferences.followLanguage('it-IT');
    expect(preferences.state.getState().language).toBe('en');
  });

  it.each(['no JSON', 'null', '7', '[]', '{"language":"de","theme":7}', '{"language":["it"]}'])(
    'count what cannot be read as never chosen: %s',
    (text) => {
      expect(createPreferences(aStorage(text), 'it').state.getState()).toMatchObject({
        language: 'it',
        languageIsChosen: false,
        theme: 'system',
      });
    },
  );

  it('forget only what cannot be read', () => {
    const text = JSON.stringify({ theme: 'dark', sort: { column: 7 }, panes: { hosts: 1e9, actions: 200 } });
    expect(createPreferences(aStorage(text), 'en').state.getState()).toMatchObject({
      theme: 'dark',
      sort: null,
      panes: { hosts: 196, actions: 200, details: 220 },
    });
  });

  it('hold for the window where nothing can be remembered', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    const preferences = createPreferences(full, 'en');
    preferences.choose({ theme: 'dark' });
    expect(preferences.state.getState().theme).toBe('dark');
  });
});
