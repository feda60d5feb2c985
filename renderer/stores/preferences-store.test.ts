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
    expect(createPreferences(aStorage(), tag).state.getState()).toEqual({
      language,
      languageIsChosen: false,
      theme: 'system',
    });
  });

  it('are remembered', () => {
    const storage = aStorage();
    const first = createPreferences(storage, 'en');
    first.chooseLanguage('it');
    first.chooseTheme('dark');
    expect(createPreferences(storage, 'en').state.getState()).toEqual({
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
    preferences.followLanguage(null);
    expect(preferences.state.getState().language).toBe('it');
    preferences.chooseTheme('light');
    expect(storage.kept()).not.toContain('it');
    preferences.chooseLanguage('en');
    preferences.followLanguage('it-IT');
    expect(preferences.state.getState().language).toBe('en');
  });

  it.each(['no JSON', 'null', '7', '[]', '{"language":"de","theme":7}', '{"language":["it"]}'])(
    'count what cannot be read as never chosen: %s',
    (text) => {
      expect(createPreferences(aStorage(text), 'it').state.getState()).toEqual({
        language: 'it',
        languageIsChosen: false,
        theme: 'system',
      });
    },
  );
});
