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
 * Nothing of ours is cached; what another program on the same port left in the browser under names of
 * its own is not asked for, because every start of the console has a folder of its own. A service
 * worker that it left there could still answer: only a port that nobody had is a defence against that.
 */
export function securityHeaders(styleNonce: string | null): Record<string, string> {
  return { ...FIXED, 'content-security-policy': contentSecurityPolicy(styleNonce) };
}
