/** How often a property runs: the size of every test run, or the full one of `npm run soak`. */
export function runs(usual: number, soak: number): number {
  return process.env['SOAK'] === '1' ? soak : usual;
}
