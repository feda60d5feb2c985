/** Browsers may begin a download only after the click that asked for it is over. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, to be saved where the person keeps downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
