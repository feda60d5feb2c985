import { TOKEN_MINUTES } from './one-time-token.ts';

/** What the terminal says while the console runs. */
export const consoleTexts = {
  address: (address: string): string =>
    [
      'Mirror Manager is here; open it in a browser on this computer:',
      '',
      `  ${address}`,
      '',
      `The address works once, within ${String(TOKEN_MINUTES)} minutes. Enter prints another, Ctrl+C ends Mirror Manager.`,
    ].join('\n'),
  tunnel: (port: number): string =>
    [
      'You are here over SSH. On your own computer, open a tunnel and then the address above:',
      `  ssh -L ${String(port)}:127.0.0.1:${String(port)} USER@THIS-COMPUTER`,
      'If that port is taken there, give -L another one and change it in the address as well.',
    ].join('\n'),
  opened: 'It has been opened in your browser as well.',
  elevated: 'No browser is opened from an elevated process: copy the address into yours.',
  signedIn: 'A browser has signed in. For another one press Enter.',
  stopping:
    'A run is under way: it stops after its step and takes back what it did. Ctrl+C again ends at once, and leaves it as it is.',
  ended: 'Mirror Manager has ended.',
} as const;
