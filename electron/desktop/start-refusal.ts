/** Switches that a packaged start may have: two of ours, and two that help where the screen does not show well. */
const ALLOWED_SWITCH = /^--(?:(?:lab|host)(?:=.*)?|disable-gpu|force-renderer-accessibility)$/;

/** Chromium takes `/` for a switch on Windows, and a lone `--` for the end of switches. */
const LOOKS_LIKE_SWITCH = /^[-/\u2010-\u2015\u2212]/;

/**
 * Variables by which Node or Electron loads or writes files of somebody else's choice.
 *
 * The ones that also run code (NODE_OPTIONS, ELECTRON_RUN_AS_NODE, NODE_EXTRA_CA_CERTS) are switched
 * off by fuses, where no code of ours would be early enough.
 */
const REFUSED_VARIABLES = [
  'ELECTRON_DISABLE_SANDBOX',
  'ELECTRON_ENABLE_LOGGING',
  'ELECTRON_LOG_FILE',
  'NODE_COMPILE_CACHE',
  'NODE_REDIRECT_WARNINGS',
  'NODE_V8_COVERAGE',
];

export interface StartFacts {
  readonly packaged: boolean;
  /** Without the program itself. */
  readonly args: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Why a packaged program does not start like this; null where it does.
 *
 * No fuse stops Chromium's own switches, and with `--remote-debugging-port` or `--load-extension`
 * any program of this user would work our window, elevated or not. So the few harmless ones are
 * named, and all others end the start before there is a window.
 */
export function startRefusal({ packaged, args, environment }: StartFacts): string | null {
  if (!packaged) return null;
  const bad = args.find((arg) => LOOKS_LIKE_SWITCH.test(arg) && !ALLOWED_SWITCH.test(arg));
  if (bad !== undefined) return `${switchName(bad)} is not an option of this program.`;
  const names = Object.keys(environment).map((name) => name.toUpperCase());
  const variable = REFUSED_VARIABLES.find((name) => names.includes(name));
  return variable === undefined
    ? null
    : `The variable ${variable} is set, and this program does not start with it.`;
}

/** The switch without its value, short enough for one line. */
function switchName(arg: string): string {
  return JSON.stringify(arg.split('=', 1)[0]?.slice(0, 60) ?? '');
}
