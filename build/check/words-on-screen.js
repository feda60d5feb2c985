const MESSAGE = 'Words on the screen stand in the catalogues (renderer/i18n/texts), in every language.';

/** Attributes that people read or hear; any other is for the program. */
const ATTRIBUTES = new Set([
  ...[
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'title',
    'placeholder',
    'alt',
  ],
  ...[
    'label',
    'hint',
    'description',
    'text',
    'message',
    'about',
    'heading',
    'caption',
    'note',
    'none',
    'nothing',
  ],
]);
/** Fields of objects that become such attributes or what stands between the tags. */
const FIELDS = new Set(['label', 'title', 'keys', 'hint', 'message', 'about', 'heading', 'hindrance']);

/** A key of the catalogues, which is looked up where it is shown. */
const KEY = /^[a-z][a-z-]*(\.[\w-]+)+$/;

/**
 * Finds words that stand in the code of the screen where people would read them.
 *
 * It follows an expression to whatever it can come to: both ends of a choice, what is joined, what stands
 * in a template. An argument of a call is none of it: it is a key, or looked at where the call is made.
 */
/** @type {import('eslint').Rule.RuleModule} */
export const wordsOnScreen = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const look = (node) => {
      for (const word of wordsIn(node)) context.report({ node: word, message: MESSAGE });
    };
    return {
      JSXText: look,
      ':matches(JSXElement, JSXFragment) > JSXExpressionContainer'({ expression }) {
        look(expression);
      },
      JSXAttribute({ name, value }) {
        if (!ATTRIBUTES.has(nameOf(name))) return;
        look(isNode(value) && value.type === 'JSXExpressionContainer' ? value['expression'] : value);
      },
      Property({ key, value, computed }) {
        if (computed !== true && FIELDS.has(nameOf(key))) look(value);
      },
    };
  },
};

function wordsIn(node) {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node['value'] === 'string' && /\p{L}/u.test(node['value']) && !KEY.test(node['value'])
        ? [node]
        : [];
    case 'TemplateLiteral':
      return [...list(node['quasis']), ...list(node['expressions'])].flatMap(wordsIn);
    case 'TemplateElement':
      // One letter beside a value is the sign of a unit.
      return /\p{L}{2}/u.test(rawOf(node)) ? [node] : [];
    case 'ConditionalExpression':
      return [node['consequent'], node['alternate']].flatMap(wordsIn);
    case 'LogicalExpression':
      return (node['operator'] === '&&' ? [node['right']] : [node['left'], node['right']]).flatMap(wordsIn);
    case 'BinaryExpression':
      return node['operator'] === '+' ? [node['left'], node['right']].flatMap(wordsIn) : [];
    case 'ArrayExpression':
      return list(node['elements']).flatMap(wordsIn);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return wordsIn(node['expression']);
    default:
      return [];
  }
}

const list = (value) => (Array.isArray(value) ? value : []);

function isNode(value) {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function nameOf(node) {
  if (!isNode(node)) return '';
  const name = node['name'] ?? node['value'];
  return typeof name === 'string' ? name : '';
}

function rawOf({ value }) {
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
}
