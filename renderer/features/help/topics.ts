import type { helpEn } from '../../i18n/texts/help.en.ts';

type HelpKey = keyof typeof helpEn;

/** A part of a topic: words by their key, or something that is live. */
export type HelpBlock =
  | { readonly kind: 'text' | 'heading'; readonly key: HelpKey }
  | { readonly kind: 'list' | 'steps'; readonly keys: readonly HelpKey[] }
  | { readonly kind: 'part'; readonly part: 'prerequisites' | 'tour' | 'shortcuts' };

/** A page of Help. */
export interface HelpTopic {
  readonly id: string;
  readonly title: HelpKey;
  readonly blocks: readonly HelpBlock[];
}

/** Every page of Help, in the order in which they are listed. */
export const TOPICS: readonly HelpTopic[] = [
  {
    id: 'what',
    title: 'help.what',
    blocks: [
      { kind: 'text', key: 'help.what.1' },
      { kind: 'text', key: 'help.what.2' },
      { kind: 'text', key: 'help.what.3' },
      { kind: 'text', key: 'help.what.4' },
    ],
  },
  {
    id: 'group',
    title: 'help.group',
    blocks: [
      { kind: 'text', key: 'help.group.1' },
      { kind: 'text', key: 'help.group.2' },
      { kind: 'text', key: 'help.group.3' },
    ],
  },
  {
    id: 'can',
    title: 'help.can',
    blocks: [
      { kind: 'heading', key: 'help.can.1' },
      { kind: 'list', keys: ['help.can.2', 'help.can.3', 'help.can.4'] },
      { kind: 'heading', key: 'help.can.5' },
      {
        kind: 'list',
        keys: ['help.can.6', 'help.can.7', 'help.can.8', 'help.can.9', 'help.can.10', 'help.can.11'],
      },
      { kind: 'heading', key: 'help.can.12' },
      { kind: 'list', keys: ['help.can.13', 'help.can.14'] },
    ],
  },
  {
    id: 'span',
    title: 'help.span',
    blocks: [
      { kind: 'text', key: 'help.span.1' },
      { kind: 'text', key: 'help.span.2' },
      { kind: 'heading', key: 'help.span.3' },
      { kind: 'steps', keys: ['help.span.4', 'help.span.5', 'help.span.6'] },
      { kind: 'text', key: 'help.span.7' },
    ],
  },
  {
    id: 'prerequisites',
    title: 'help.prerequisites',
    blocks: [
      { kind: 'text', key: 'help.prerequisites.1' },
      { kind: 'part', part: 'prerequisites' },
    ],
  },
  {
    id: 'nothing',
    title: 'help.nothing',
    blocks: [
      { kind: 'text', key: 'help.nothing.1' },
      {
        kind: 'steps',
        keys: [
          'help.nothing.2',
          'help.nothing.3',
          'help.nothing.4',
          'help.nothing.5',
          'help.nothing.6',
          'help.nothing.7',
          'help.nothing.8',
          'help.nothing.9',
          'help.nothing.10',
        ],
      },
      { kind: 'text', key: 'help.nothing.11' },
    ],
  },
  {
    id: 'undo',
    title: 'help.undo',
    blocks: [
      { kind: 'text', key: 'help.undo.1' },
      { kind: 'text', key: 'help.undo.2' },
      { kind: 'text', key: 'help.undo.3' },
      { kind: 'text', key: 'help.undo.4' },
    ],
  },
  {
    id: 'practice',
    title: 'help.practice',
    blocks: [
      { kind: 'text', key: 'help.practice.1' },
      { kind: 'text', key: 'help.practice.2' },
      { kind: 'part', part: 'tour' },
    ],
  },
  {
    id: 'shortcuts',
    title: 'help.shortcuts',
    blocks: [{ kind: 'part', part: 'shortcuts' }],
  },
  {
    id: 'terms',
    title: 'help.terms',
    blocks: [
      {
        kind: 'list',
        keys: [
          'help.terms.1',
          'help.terms.2',
          'help.terms.3',
          'help.terms.4',
          'help.terms.5',
          'help.terms.6',
          'help.terms.7',
        ],
      },
    ],
  },
];
