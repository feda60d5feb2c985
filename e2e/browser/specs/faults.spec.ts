import { focusFaults } from '../audit/focus-faults.ts';
import { greyFaults } from '../audit/grey-faults.ts';
import { layoutFaults } from '../audit/layout-faults.ts';
import { expect, test } from '../fixtures.ts';

/** Pages with one fault each, and a word of what is to be said of it; without a word, pages without fault. */
const PAGES: readonly (readonly [name: string, html: string, said: string | null])[] = [
  ['a plain page', '<p>Text</p><button>Button</button><label><input type="checkbox">Field</label>', null],
  [
    'text over text',
    '<p style="margin:0;height:6px">One line</p><p style="margin:0">Another line</p>',
    'over each other',
  ],
  [
    'text of a drawing over another',
    '<svg width="200" height="40"><text x="4" y="20">One</text><text x="10" y="22">Other</text></svg>',
    'over each other',
  ],
  [
    'text over text in a part that scrolls, out of sight',
    '<div style="height:50px;overflow:auto"><div style="height:300px"></div><p style="margin:0;height:5px">One line</p><p style="margin:0">Another line</p></div>',
    'over each other',
  ],
  [
    'text below something',
    '<p style="margin:0">Text</p><div style="position:absolute;inset:0 0 auto;height:60px;background:red"></div>',
    'below',
  ],
  [
    'text below a fixed head of its own table',
    '<div style="height:60px;overflow:auto" id="s"><p style="position:sticky;top:0;margin:0;background:white">Head</p><p style="margin:0">One</p><p>Two</p><p>Three</p></div><script>s.scrollTop=10</script>',
    null,
  ],
  [
    'text cut off',
    '<div style="width:60px;overflow:hidden;white-space:nowrap">A text that is too long</div>',
    'cut off',
  ],
  [
    'text cut off five levels up',
    '<div style="width:60px;overflow:hidden"><div><div><div><div style="width:300px"><p>A text that is too long</p></div></div></div></div></div>',
    'cut off',
  ],
  [
    'text cut off, with a tooltip that says something else',
    '<div title="Tip" style="width:60px;overflow:hidden;white-space:nowrap">A text that is too long</div>',
    'cut off',
  ],
  [
    'text cut off, with a tooltip that says it',
    '<div title="This is a text that is too long: ok" style="width:60px;overflow:hidden;white-space:nowrap"><bdi>text that is too long</bdi></div>',
    null,
  ],
  [
    'text of a drawing shortened without a tooltip',
    '<svg width="200" height="40"><g><text x="4" y="20">A long na…</text></g></svg>',
    'shortened',
  ],
  [
    'text of a drawing shortened with one',
    '<svg width="200" height="40"><g><title>A long name, adapter</title><text x="4" y="20">A long na…</text></g></svg>',
    null,
  ],
  [
    'text to scroll to',
    '<div style="height:40px;overflow:auto"><p>One</p><p>Two</p><p>Three</p></div>',
    null,
  ],
  [
    'a part that scrolls, itself cut off',
    '<div style="height:40px;overflow:hidden"><div style="height:100px;overflow:auto"><p>One</p><p>Two</p><p>Three</p><p>Four</p></div></div>',
    'cut off',
  ],
  [
    'a button partly below something',
    '<button style="width:200px;height:30px">Button</button><div style="position:absolute;left:130px;top:0;width:200px;height:60px"></div>',
    'partly under',
  ],
  [
    'a button that only a script can scroll to',
    '<div style="height:40px;overflow:hidden"><div style="height:100px"></div><button>Button</button></div>',
    'out of reach',
  ],
  [
    'a button beyond what the window shows',
    '<style>html,body{overflow:hidden}</style><button style="position:absolute;top:2000px">Button</button>',
    'out of reach',
  ],
  [
    'a button to scroll to',
    '<div style="height:60px;overflow:auto"><div style="height:300px"></div><button>Button</button></div>',
    null,
  ],
  ['a small button', '<button style="width:90px;height:18px;padding:0">x</button>', 'smaller than 24 px'],
  [
    'a small option',
    '<ul role="listbox"><li role="option" style="height:18px;line-height:18px">x</li></ul>',
    'smaller than 24 px',
  ],
  [
    'a small field in a large part',
    '<div style="padding:40px"><input style="height:16px;padding:0;border:0"></div>',
    'smaller than 24 px',
  ],
  [
    'a small box with a label that ticks it',
    '<input type="checkbox" id="b"><label for="b" style="display:inline-block;line-height:28px">Label</label>',
    null,
  ],
  [
    'a bar too thin to grasp',
    '<div role="separator" tabindex="0" style="width:3px;height:200px"></div>',
    'smaller than 24 px',
  ],
  ['a link in a sentence', '<p>See <a href="#">the page</a> for more.</p>', null],
  ['a page that scrolls sideways', '<div style="width:3000px;height:9px"></div>', 'sideways'],
];

test.describe.configure({ timeout: 180_000 });

test('what lies badly is found, and nothing is found on what lies well', async ({ page }) => {
  const wrong: string[] = [];
  for (const [name, html, said] of PAGES) {
    await page.setContent(
      `<style>button { height: 26px } label { display: block; height: 26px }</style>${html}`,
    );
    const found = await layoutFaults(page);
    const isRight = said === null ? found.length === 0 : found.some((fault) => fault.includes(said));
    if (!isRight) wrong.push(`${name}: ${found.join('; ') || 'nothing found'}`);
  }
  expect(wrong).toEqual([]);
});

/** Pages to walk through with Tab, and what is to be said of them. */
const WALKS: readonly (readonly [name: string, html: string, said: string | null])[] = [
  ['a plain page', '<button>One</button><button>Two</button><input>', null],
  ['a page without a stop', '<p>Text</p>', null],
  [
    'a page that keeps Tab to itself',
    '<button>One</button><script>addEventListener("keydown", (event) => event.preventDefault())</script>',
    'comes to nothing',
  ],
  [
    'the first of what the focus is not in',
    '<button style="outline:none">One</button><button id="b">Two</button><script>b.focus()</script>',
    'not seen',
  ],
  ['a button without a mark', '<button>One</button><button style="outline:none">Two</button>', 'not seen'],
  [
    'a second one of the same name without a mark',
    '<button>One</button><button style="outline:none">One</button>',
    'not seen',
  ],
  [
    'a mark of what is around it only',
    '<style>div:focus-within{background:red}button{outline:none}</style><div><button>One</button></div>',
    'not seen',
  ],
  [
    'a mark of the picture of a field',
    '<style>input{opacity:0}input:focus-visible + i{outline:2px solid}</style><input type="checkbox"><i>x</i>',
    null,
  ],
  [
    'a button below a bar that stays',
    '<button>One</button><div style="position:fixed;inset:0;background:white"></div>',
    'focused below',
  ],
  [
    'a button that is out of sight',
    '<div style="position:absolute;left:-900px"><button>One</button></div>',
    'focused out of sight',
  ],
  [
    'a second line of a tree without a mark',
    `<style>.bare{outline:none}</style><div role="tree"><div role="treeitem" tabindex="0" onkeydown="if(event.key==='ArrowDown')this.nextSibling.focus()">One</div><div role="treeitem" tabindex="-1" class="bare">Two</div></div>`,
    'Two',
  ],
];

test('a stop of the keyboard that cannot be seen is found, and no other', async ({ page }) => {
  const wrong: string[] = [];
  for (const [name, html, said] of WALKS) {
    await page.setContent(html);
    const found = await focusFaults(page);
    const isRight = said === null ? found.length === 0 : found.some((fault) => fault.includes(said));
    if (!isRight) wrong.push(`${name}: ${found.join('; ') || 'nothing found'}`);
  }
  expect(wrong).toEqual([]);
});

const mark = (mode: string, colour: string, d: string) =>
  `<svg width="30" height="30"><path data-mark="${mode}" d="${d}" fill="${colour}"/></svg>`;
const SQUARE = 'M4 4h16v16h-16z';
const DIAMOND = 'M12 2l10 10l-10 10l-10 -10z';

/** Pages with marks, and what is to be said of them. */
const MARKS: readonly (readonly [name: string, html: string, said: string | null])[] = [
  ['two shapes', mark('Source', 'red', SQUARE) + mark('Destination', 'blue', DIAMOND), null],
  [
    'two colours of one lightness',
    mark('Source', 'rgb(128 0 0)', SQUARE) + mark('Destination', 'rgb(0 38 0)', SQUARE),
    'Destination and Source',
  ],
  ['one shape, light and dark', mark('Source', 'silver', SQUARE) + mark('None', 'black', SQUARE), null],
  ['as light as the ground', mark('Source', '#fff8f0', SQUARE), 'Source and nothing'],
  [
    'on a ground of its own',
    `<p style="background:#333">${mark('Source', '#303838', SQUARE)}</p>`,
    'nothing',
  ],
];

test('marks that only colour tells apart are found, and no others', async ({ page }) => {
  const wrong: string[] = [];
  for (const [name, html, said] of MARKS) {
    await page.setContent(html);
    const found = await greyFaults(page);
    const isRight = said === null ? found.length === 0 : found.some((fault) => fault.includes(said));
    if (!isRight) wrong.push(`${name}: ${found.join('; ') || 'nothing found'}`);
  }
  expect(wrong).toEqual([]);
});
