/** Names by which the page and the test reach each other past everything that the page itself has. */
export const INVOKE = '__standInInvoke';
export const DELIVER = '__standInDeliver';

/**
 * The built preload script as an init script of Chromium, with the little of `require('electron')`
 * that a sandboxed preload has.
 *
 * As in Electron it runs in the main frame only, and what it exposes cannot be changed by the page.
 */
export function preloadInPage(preload: string): string {
  return `(() => {
  if (window.top !== window) return;
  const listeners = new Map();
  const invoke = window.${INVOKE};
  const frozen = (value) => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
    return Object.freeze(value);
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, value) =>
        Object.defineProperty(window, name, { value: frozen(value), enumerable: true }),
    },
    ipcRenderer: {
      invoke: async (channel, ...args) => {
        const answer = await invoke(channel, args);
        if ('rejected' in answer) throw new Error(answer.rejected);
        return answer.value;
      },
      on: (channel, listener) => {
        if (!listeners.has(channel)) listeners.set(channel, new Set());
        listeners.get(channel).add(listener);
      },
      off: (channel, listener) => listeners.get(channel)?.delete(listener),
    },
  };
  window.${DELIVER} = (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args);
  };
  const require = (name) => {
    if (name !== 'electron') throw new Error('a sandboxed preload has no module ' + name);
    return electron;
  };
  const module = { exports: {} };
  ((require, module, exports) => {
${preload}
  })(require, module, module.exports);
})();`;
}
