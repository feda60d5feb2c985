/** Words that no Italian text has, but those that a planner, a mode or a state would bring along untranslated. */
const ENGLISH = new RegExp(
  `\\b(${[
    'the|is|are|was|were|its|it|not|and|or|of|on|off|by|with|from|to|for|now|already|again|another|more|than|once',
    'named|also|there|which|because|while|until|busy|state|switch|adapter|card|run|line|step|mode|host\u2019s',
    'connected|disconnected|removed|added|used|bound|addresses|session|management|external|internal|private',
    'source|destination|none|running|saved|paused|starting|stopping|saving|pausing|resuming|untagged|access',
    'spoofing on|guard|teaming|isolation|weight|unknown|nothing|everything|unread|record|checkpoints',
  ].join('|')})\\b`,
  'iu',
);

/** The first English word in a text that should have none, null where there is none; cmdlets do not count. */
export function englishWordIn(text: string): string | null {
  return ENGLISH.exec(text.replace(/\b[A-Z][a-z]+-[A-Z]\w+(?: -\w+)*/g, ''))?.[0] ?? null;
}
