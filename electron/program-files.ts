/**
 * The folder of the program: `electron/` in the sources, `out/electron/` where it is built.
 *
 * Scripts, labs and the preload script lie in it by the same paths. A module's own address is no
 * way to them: a built program is a few files that hold many modules.
 */
export const PROGRAM_FILES = new URL('./', import.meta.url);
