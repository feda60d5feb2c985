/** Browsers may begin a download only after the click that asked for it is over. */
const KEPT_MS = 60_000;

/** Hands a text to the browser as a file, byte for byte: Windows PowerShell needs the mark at its beginning. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
