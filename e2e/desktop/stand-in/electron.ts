import { answerRequests } from './requests.ts';

/**
 * What `import 'electron'` gives to the built main.js in the tests: exactly the parts that it uses,
 * each under Electron's own type, so that what main asks for and what is here cannot part unseen.
 */
export { app, mainWasRun } from './app.ts';
export { ipcMain } from './ipc.ts';
export { protocol, session } from './session.ts';
export { dialog, Menu, nativeTheme, screen, shell } from './shell.ts';
export { BrowserWindow } from './window.ts';

answerRequests();
