import { beforeEach, describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { errorText } from './error-text.ts';
import { i18n, speak } from './i18n.ts';
import { it as italian } from './it.ts';

const error = { code: 'ObjectInUse', message: 'The VM is busy.', hint: null, detail: null } as const;

describe('an error in words', () => {
  beforeEach(async () => {
    await i18n.init({
      lng: 'en',
      resources: { en: { translation: en }, it: { translation: italian } },
      keySeparator: false,
      nsSeparator: false,
    });
  });

  it('is in English what the program said, what that means, and the usual remedy where it named none', () => {
    expect(errorText(i18n.t, error, 'en')).toEqual({
      title: en['error.ObjectInUse'],
      lines: ['The VM is busy.', en['error-means.ObjectInUse'], en['error-do.ObjectInUse']],
      hint: null,
      ownWords: null,
    });
    expect(errorText(i18n.t, { ...error, hint: 'Wait.' }, 'en').lines).toEqual([
      'The VM is busy.',
      en['error-means.ObjectInUse'],
      'Wait.',
    ]);
  });

  it('is in Italian what its code means, with the advice in sight and the English sentence apart', async () => {
    await speak('it');
    expect(errorText(i18n.t, { ...error, hint: 'Wait.' }, 'it')).toEqual({
      title: italian['error.ObjectInUse'],
      lines: [italian['error-means.ObjectInUse'], italian['error-do.ObjectInUse']],
      hint: 'Wait.',
      ownWords: 'The VM is busy.',
    });
  });
});
