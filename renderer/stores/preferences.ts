import * as z from 'zod/mini';

export const LANGUAGES = ['en', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** How often a host is read again by itself: as what a reading costs there allows, once a minute, or never. */
export const REFRESHES = ['automatic', 'minute', 'by-hand'] as const;
export type Refresh = (typeof REFRESHES)[number];

/** Panes that can be made wider or narrower, with their bounds and what they begin with, in pixels. */
export const PANES = {
  hosts: { least: 140, most: 480, usual: 196 },
  actions: { least: 160, most: 420, usual: 204 },
  details: { least: 96, most: 640, usual: 220 },
} as const;
export type Pane = keyof typeof PANES;

const size = ({ least, most, usual }: (typeof PANES)[Pane]) =>
  z.catch(z.int().check(z.gte(least), z.lte(most)), usual);

/**
 * How a person wants the screen; a language that nobody chose is the system's.
 *
 * What cannot be read of it counts as never chosen, part by part: it lies in the browser's storage.
 */
export const Preferences = z.object({
  language: z.catch(z.nullable(z.enum(LANGUAGES)), null),
  theme: z.catch(z.enum(THEMES), 'system'),
  refresh: z.catch(z.enum(REFRESHES), 'automatic'),
  /** Widths of panes; of the details their height. */
  panes: z.catch(
    z.object({ hosts: size(PANES.hosts), actions: size(PANES.actions), details: size(PANES.details) }),
    { hosts: PANES.hosts.usual, actions: PANES.actions.usual, details: PANES.details.usual },
  ),
  /** Panes that were put away. */
  closed: z.catch(z.array(z.enum(['actions', 'details'])), []),
  /** Columns of the list that were put away, and widths that were given to others, by the column's name. */
  hiddenColumns: z.catch(z.array(z.string()), ['generation', 'mac']),
  /** What was put away in a narrow window; null where its columns were never chosen. */
  narrowHiddenColumns: z.catch(z.nullable(z.array(z.string())), null),
  columnWidths: z.catch(z.record(z.string(), z.int().check(z.gte(48), z.lte(1200))), {}),
  sort: z.catch(
    z.nullable(z.object({ column: z.string(), direction: z.enum(['ascending', 'descending']) })),
    null,
  ),
  /** Whether the first-run page was seen. */
  welcomed: z.catch(z.boolean(), false),
  /** What was ticked off of the guests' work: `<adapter id> <task>`. The program cannot know it. */
  guestWork: z.catch(z.array(z.string().check(z.maxLength(200))), []),
  /** The runs whose bar with Undo was put away, the last ones. */
  undoDismissed: z.catch(z.array(z.string().check(z.maxLength(60))), []),
});
export type Preferences = z.infer<typeof Preferences>;
