import { tokens } from '@fluentui/react-components';

/** The colours of a drawing, each as CSS says it; an exported one has them as plain colours. */
export interface Palette {
  readonly canvas: string;
  readonly card: string;
  /** Behind what takes no part in mirroring. */
  readonly quietCard: string;
  readonly selectedCard: string;
  readonly selection: string;
  readonly outline: string;
  readonly quietOutline: string;
  readonly line: string;
  readonly text: string;
  readonly quietText: string;
  /** Letters of what does not belong to what is pointed at. */
  readonly unlitText: string;
  readonly source: string;
  readonly destination: string;
  readonly bus: string;
}

/** The colours of the theme; Source and Destination have those of their badges. */
export const THEME_PALETTE: Palette = {
  canvas: tokens.colorNeutralBackground2,
  card: tokens.colorNeutralBackground1,
  quietCard: tokens.colorNeutralBackground3,
  selectedCard: tokens.colorBrandBackground2,
  selection: tokens.colorCompoundBrandStroke,
  outline: tokens.colorNeutralStrokeAccessible,
  quietOutline: tokens.colorNeutralStroke1,
  line: tokens.colorNeutralStrokeAccessible,
  text: tokens.colorNeutralForeground1,
  quietText: tokens.colorNeutralForeground3,
  unlitText: tokens.colorNeutralForeground4,
  source: tokens.colorPaletteDarkOrangeForeground1,
  destination: tokens.colorBrandForeground1,
  bus: tokens.colorPaletteDarkOrangeBackground2,
};

/** The system's colours; here shape, dashes and words alone tell Source and Destination apart. */
export const FORCED_PALETTE: Palette = {
  canvas: 'Canvas',
  card: 'Canvas',
  quietCard: 'Canvas',
  selectedCard: 'Canvas',
  selection: 'Highlight',
  outline: 'CanvasText',
  quietOutline: 'GrayText',
  line: 'CanvasText',
  text: 'CanvasText',
  quietText: 'CanvasText',
  unlitText: 'GrayText',
  source: 'CanvasText',
  destination: 'CanvasText',
  bus: 'GrayText',
};

/** The same colours as the element has them now, free of the theme's variables. */
export function plainPalette(palette: Palette, element: HTMLElement): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const plain = (colour: string): string => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const {
    canvas,
    card,
    quietCard,
    selectedCard,
    selection,
    outline,
    quietOutline,
    line,
    text,
    quietText,
    unlitText,
    source,
    destination,
    bus,
  } = palette;
  const resolved: Palette = {
    canvas: plain(canvas),
    card: plain(card),
    quietCard: plain(quietCard),
    selectedCard: plain(selectedCard),
    selection: plain(selection),
    outline: plain(outline),
    quietOutline: plain(quietOutline),
    line: plain(line),
    text: plain(text),
    quietText: plain(quietText),
    unlitText: plain(unlitText),
    source: plain(source),
    destination: plain(destination),
    bus: plain(bus),
  };
  probe.remove();
  return resolved;
}
