const standIn = new URL('stand-in/electron.ts', import.meta.url).href;

/**
 * Node's module hook: `electron` is the stand-in, everything else what it was.
 *
 * @type {import('node:module').ResolveHook}
 */
export async function resolve(specifier, context, next) {
  return next(specifier === 'electron' ? standIn : specifier, context);
}
