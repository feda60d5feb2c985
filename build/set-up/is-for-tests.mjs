/** Whether a file is there for the tests alone, so that nothing that is built depends on it. @param {string} path */
export function isForTests(path) {
  return path.includes('.test.') || path.includes('/testing/');
}
