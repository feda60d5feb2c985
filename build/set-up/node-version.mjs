const oldest = [20, 19];

/**
 * Says what to do about a Node.js that is too old, or nothing.
 *
 * The oldest version is the one in package.json's `engines`, which npm only warns about.
 *
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function oldNodeMessage(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined;
  return `Node.js ${version} is too old: ${oldest.join('.')} or later is needed (https://nodejs.org/en/download).`;
}
