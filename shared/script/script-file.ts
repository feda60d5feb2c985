/**
 * A script's text as the bytes of its file: UTF-8 with a byte order mark.
 *
 * Without the mark Windows PowerShell reads the file in the system's code page, and a name beyond
 * ASCII becomes another name.
 */
export function scriptFile(text: string): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${text}`);
}
