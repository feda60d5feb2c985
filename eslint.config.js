import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { wordsOnScreen } from './build/check/words-on-screen.js';

const tests = ['**/*.test.ts', '**/*.spec.ts'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what you export: a default export gets another name in every file.',
};

const noHiddenTests = {
  selector:
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/], ' +
    'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
  message:
    'A test that does not run needs a reason: use skipIf(condition), or say why in an eslint-disable comment.',
};

const nodePowershell = {
  name: 'node-powershell',
  message:
    'Only electron/hosts/powershell/shell.ts may drive node-powershell: its defects are wrapped there.',
};

export default tseslint.config(
  { ignores: ['out/', '.build/', 'node_modules/', '**/obj/', '**/bin/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    rules: { 'max-lines': ['error', 400], eqeqeq: ['error', 'always', { null: 'ignore' }] },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A record of strings is said either way; the tree's own habit is an interface only where something has a name.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // `compilerOptions.noPropertyAccessFromIndexSignature` asks for the very brackets that this rule takes away.
      '@typescript-eslint/dot-notation': 'off',
      // Port methods answer with a promise whether or not this host has to wait.
      '@typescript-eslint/require-await': 'off',
      // Arrow functions that only pass on a call stay on one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/no-restricted-imports': ['error', { paths: [nodePowershell] }],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    rules: {
      // A region that scrolls must be reachable with the keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'] }],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: [...tests, 'renderer/i18n/**'],
    plugins: { screen: { rules: { words: wordsOnScreen } } },
    rules: { 'screen/words': 'error' },
  },
  {
    files: ['electron/hosts/powershell/shell.ts', 'e2e/**/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  { files: ['**/*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noHiddenTests],
      // What a test has just put there is there; a wrong `!` fails the test, which is its purpose.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
