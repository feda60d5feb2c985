const LONGEST = 60;

/** A file's name with the name of a switch in it: no path, no device, no sign that a file system refuses. */
export function topologyFileName(name: string, ending: 'svg' | 'png'): string {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${['topology', Array.from(plain).slice(0, LONGEST).join('')].filter((part) => part !== '').join('-')}.${ending}`;
}
