import { describe, expect, it } from 'vitest';
import { isPlainDrawing } from './plain-drawing.ts';

const NAMESPACE = 'xmlns="http://www.w3.org/2000/svg"';
const drawn = (inner: string, attributes = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg ${NAMESPACE}${attributes}>${inner}</svg>\n`;

describe('a drawing of shapes and letters', () => {
  it.each([
    ['shapes', drawn('<rect x="1" y="2" fill="rgb(1, 2, 3)"/><path d="M1 2H3" stroke-dasharray="2 4"/>')],
    ['a name that looks like markup', drawn('<text>&lt;/script&gt;&lt;img onerror="x"&gt; url(x)</text>')],
    [
      'a name that looks like a link',
      drawn('', ' aria-label="javascript:alert(1) &lt;a href=&quot;x&quot;&gt;"'),
    ],
    ['names from everywhere', drawn('<title>日本 \u2068שלום\u2069 👩‍💻</title>')],
  ])('may have %s', (_, text) => {
    expect(isPlainDrawing(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><svg/>'],
    ['an executable', 'MZ\u0000\u0000'],
    ['a script', drawn('<script>alert(1)</script>')],
    ['a script of another namespace', drawn('<h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script>')],
    ['a foreign object', drawn('<foreignObject><body/></foreignObject>')],
    ['a picture', drawn('<image href="https://evil.example/"/>')],
    ['a link', drawn('<a href="https://evil.example/"><text>x</text></a>')],
    ['an event', drawn('<rect onload="alert(1)"/>')],
    ['an event of the whole', drawn('', ' onload="alert(1)"')],
    ['a style', drawn('<rect style="fill: red"/>')],
    ['a style sheet', drawn('<style>@import "x"</style>')],
    ['a paint that is loaded', drawn('<rect fill="url(https://evil.example/)"/>')],
    ['an animation', drawn('<animate attributeName="x"/>')],
    ['another namespace', '<svg xmlns="http://www.w3.org/1999/xhtml"></svg>'],
    ['a comment', drawn('<!-- -->')],
    ['an entity', '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>'],
    ['a style sheet of the document', '<?xml-stylesheet href="x"?><svg/>'],
    ['a mark that is not closed', drawn('<rect x="1"')],
    ['a value without quotes', drawn('<rect x=1/>')],
    ['a sign that text cannot hold', drawn('<text>\u0001</text>')],
  ])('has not %s', (_, text) => {
    expect(isPlainDrawing(text)).toBe(false);
  });
});
