/**
 * What a page of ours may load, the same on both doors: our own files, and styles that carry the nonce.
 *
 * The nonce is there because the components write their styles at run time; without one (for anything
 * that is not the page) not even those.
 */
export function contentSecurityPolicy(styleNonce: string | null): string {
  if (styleNonce === null)
    return "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
