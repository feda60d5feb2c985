import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { wordsOnScreen } from './words-on-screen.js';

RuleTester.describe = describe;
RuleTester.it = it;

const errors = [{ message: /stand in the catalogues/ }];
const tester = new RuleTester({
  languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
});

tester.run('words on the screen', wordsOnScreen, {
  valid: [
    `<b>{t('a.key')}</b>`,
    `<b>{t(c ? 'a.key' : 'another.key')}</b>`,
    `<b>{mode === 'Source' ? icon : null}</b>`,
    `<b>{c ? ' · ' : ''}</b>`,
    '<b>{`${name} · ${other} (${count} s)`}</b>',
    '<Button appearance="primary" aria-controls={`${id} panel`} label={t("a.key")} />',
    `<Menu icon={c ? <A size="small" /> : <B />}>{children}</Menu>`,
    `const styles = { display: 'grid', color: 'red' };`,
    `const step = { kind: 'set-mode', keys: ['help.can.2', 'help.can.3'], title: 'help.can' };`,
    `const part = { label: name, title: t('a.key'), [title]: 'a key' };`,
    `const asked = { message };`,
  ],
  invalid: [
    `<b>Words</b>`,
    `<>{'Words'}</>`,
    `<b>{c ? 'One' : t('two')}</b>`,
    `<b>{c ? t('one') : 'Two'}</b>`,
    `<b>{c && 'Three'}</b>`,
    `<b>{name ?? 'Nobody'}</b>`,
    `<b>{'Adapter ' + name}</b>`,
    `<b>{c ? (d ? t('one') : 'Two') : null}</b>`,
    '<b>{`Adapter ${n}`}</b>',
    '<b>{`${c ? "On" : t("off")}`}</b>',
    `<b>{'Words' as string}</b>`,
    '<Button aria-label={`Foo ${n}`} />',
    `<Button aria-label="Foo" />`,
    `<Finding text="Hello" />`,
    `<Finding text={c ? 'Hello' : undefined} />`,
    `<Menu icon={<A title="Deep" />} />`,
    `export const SHORTCUTS = [{ keys: 'Del', does: 'shortcut.disable' }];`,
    `const action = { label: 'Disable' };`,
    `const action = { 'title': c ? 'Disable' : t('enable') };`,
    'const action = { hint: `Foo ${n}` };',
  ].map((code) => ({ code, errors })),
});
