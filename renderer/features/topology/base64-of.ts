/** A file's bytes as base64, for a call that carries text only; the browser writes them out. */
export function base64Of(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const { result } = reader;
      if (typeof result === 'string') resolve(result.slice(result.indexOf(',') + 1));
      else reject(new Error('the browser gave no text'));
    });
    reader.addEventListener('error', () => {
      reject(reader.error ?? new Error('the browser could not read the file'));
    });
    reader.readAsDataURL(content);
  });
}
