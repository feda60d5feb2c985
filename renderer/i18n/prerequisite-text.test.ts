import { beforeAll, describe, expect, it } from 'vitest';
import { Prerequisite, PrerequisiteCode } from '../../shared/checks/prerequisites.ts';
import { speak } from './i18n.ts';
import { prerequisiteText } from './prerequisite-text.ts';
import { inLanguage } from './testing/in-language.ts';

beforeAll(async () => {
  await inLanguage('it');
});

describe('what stands in the way', () => {
  const asProgram = { severity: 'blocks', message: 'In English.', remedy: 'Do-This' } as const;

  it.each(PrerequisiteCode.options)('%s is said in Italian, with a remedy', async (code) => {
    await speak('it');
    const { message, remedy } = prerequisiteText(Prerequisite.parse({ code, ...asProgram }));
    expect(message).not.toBe(asProgram.message);
    expect(remedy).not.toBe('');
  });

  it('keeps what the host said where nothing else tells it', async () => {
    await speak('it');
    const message = 'Zugriff verweigert';
    expect(prerequisiteText({ code: 'host-refuses', ...asProgram, message })).toMatchObject({
      ownWords: message,
      remedy: expect.not.stringContaining('Do-This') as string,
    });
    expect(prerequisiteText({ code: 'no-rights', ...asProgram }).ownWords).toBeNull();
  });

  it('has the words of the program in English', async () => {
    await speak('en');
    expect(prerequisiteText({ code: 'no-rights', ...asProgram })).toEqual({
      message: asProgram.message,
      remedy: asProgram.remedy,
      ownWords: null,
    });
  });
});
