const NTDLL = /^([a-z]:\\[^\r\n]*?)\\System32\\ntdll\.dll$/i;

/**
 * The Windows folder as the process itself was loaded from it, or null where there is none.
 *
 * Variables such as SystemRoot belong to whoever started us and may name any folder; where the
 * kernel's own library was loaded from cannot be chosen.
 */
export function windowsFolder(sharedObjects: readonly string[] = loadedLibraries()): string | null {
  for (const path of sharedObjects) {
    const match = NTDLL.exec(path);
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}

function loadedLibraries(): readonly string[] {
  const { report } = process;
  // Without this Node asks the name service for the address of every open connection.
  Object.assign(report, { excludeNetwork: true });
  const written: unknown = report.getReport();
  if (typeof written !== 'object' || written === null || !('sharedObjects' in written)) return [];
  const { sharedObjects } = written;
  return Array.isArray(sharedObjects) ? sharedObjects.filter((path) => typeof path === 'string') : [];
}
