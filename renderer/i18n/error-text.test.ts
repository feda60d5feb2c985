import { beforeEach, describe, expect, it } from 'vitest';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { en } from './en.ts';
import { errorText } from './error-text.ts';
import { FINDINGS_IT } from './findings-it.ts';
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
      ownWords: null,
    });
    expect(errorText(i18n.t, { ...error, hint: 'Wait.' }, 'en').lines).toEqual([
      'The VM is busy.',
      en['error-means.ObjectInUse'],
      'Wait.',
    ]);
  });

  it('is in Italian what its code means, with the advice in Italian and the English sentence apart', async () => {
    await speak('it');
    const shape = new AppError('ObjectInUse', 'The VM is busy.', {
      hint: hint('hint.delete-lock', { lock: 'a.lock' }),
    }).toShape();
    expect(errorText(i18n.t, shape, 'it')).toEqual({
      title: italian['error.ObjectInUse'],
      lines: [italian['error-means.ObjectInUse'], italian['hint.delete-lock'].replace('{{lock}}', 'a.lock')],
      ownWords: 'The VM is busy.',
    });
  });

  it('is in Italian the usual remedy where no advice came, and hides no English advice', async () => {
    await speak('it');
    expect(errorText(i18n.t, { ...error, hint: 'Wait.' }, 'it')).toEqual({
      title: italian['error.ObjectInUse'],
      lines: [italian['error-means.ObjectInUse'], italian['error-do.ObjectInUse']],
      ownWords: 'The VM is busy. Wait.',
    });
  });

  it('says in Italian what remedies a finding and a prerequisite', async () => {
    await speak('it');
    const advice = [
      { kind: 'finding', code: 'vm-busy', remedy: 'Wait.' },
      { kind: 'prerequisite', code: 'service-stopped', remedy: 'Start-Service vmms' },
    ] as const;
    expect(errorText(i18n.t, { ...error, advice }, 'it').lines[1]).toBe(
      `${FINDINGS_IT['vm-busy'].remedy ?? ''} Start-Service vmms`,
    );
  });
});
