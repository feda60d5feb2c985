const testOnly = '\\.test\\.ts$|/testing/';
const electronPackage = '^node_modules/electron/';
const shell = '^electron/hosts/powershell/shell\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-imports-zod-only',
      comment: 'What is in shared/ runs anywhere: in the window, in a test, on a host.',
      severity: 'error',
      from: { path: '^shared/', pathNot: testOnly },
      to: { pathNot: ['^shared/', '^node_modules/zod/'] },
    },
    {
      name: 'shared-tests-stay-in-shared',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|e2e|build)/' },
    },
    {
      name: 'electron-knows-no-renderer',
      comment: 'The two meet in shared/ only.',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|build)/' },
    },
    {
      name: 'renderer-knows-no-electron',
      comment: 'The window has a typed client and nothing of Node.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|build)/' },
    },
    {
      name: 'nothing-ships-e2e',
      comment: 'The engine host and the stand-in modules never reach a user.',
      severity: 'error',
      from: { pathNot: '^(e2e|build)/' },
      to: { path: '^e2e/' },
    },
    {
      name: 'one-door-to-node-powershell',
      comment: 'Its defects are wrapped in one place; only the suites that show them may go around.',
      severity: 'error',
      from: { pathNot: [shell, '^e2e/.*\\.test\\.ts$', '^node_modules/'] },
      to: { path: '^node_modules/node-powershell/' },
    },
    {
      name: 'program-needs-no-tests',
      comment: 'What only tests use is not compiled into the program.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: testOnly },
      to: { path: testOnly },
    },
    {
      name: 'program-needs-no-dev-package',
      comment: 'Packages that the program needs stand under "dependencies"; Electron brings itself.',
      severity: 'error',
      from: { path: '^(shared|electron)/', pathNot: testOnly },
      to: {
        pathNot: electronPackage,
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'screen-knows-its-packages',
      comment:
        'The screen is bundled, so its packages are development ones; they still stand in package.json.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'core'] },
    },
    {
      name: 'two-doors-to-electron',
      comment: 'Electron is there only in the desktop app: all else takes its parts as arguments.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^electron/(main|desktop/preload)\\.ts$' },
      to: { path: electronPackage, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Types may name each other; code that runs may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: '^node_modules' },
    exclude: { path: '/(obj|bin)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
