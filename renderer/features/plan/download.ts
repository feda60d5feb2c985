import { scriptFile } from '../../../shared/script/script-file.ts';

/** Browsers may begin a download only after the click that asked for it is over. */
const KEPT_MS = 60_000;

/** Hands a script to the browser as a file, in the bytes that Windows PowerShell reads rightly. */
export function downloadScript(name: string, script: string): void {
  const bytes = new Uint8Array(scriptFile(script));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
