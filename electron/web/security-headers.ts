import { contentSecurityPolicy } from './content-security-policy.ts';

/** Everything that a browser offers to a page and that ours never asks for. */
const UNUSED_POWERS = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
] as const;

const FIXED = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': UNUSED_POWERS.map((power) => `${power}=()`).join(', '),
  'cache-control': 'no-store',
} as const;

/**
 * The headers of every answer on both doors, refusals included.
 *
 * Nothing of ours is cached. That is no defence against another program that had the same port before
 * and told the browser to keep its own files, or a service worker, under our names: a port that the
 * system chooses at random is, and so a fixed one is for a tunnel only.
 */
export function securityHeaders(styleNonce: string | null): Record<string, string> {
  return { ...FIXED, 'content-security-policy': contentSecurityPolicy(styleNonce) };
}
