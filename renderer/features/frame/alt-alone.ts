type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'shiftKey'>;

/** Tells when Alt was pressed and released with nothing between: it leads to the menus, as everywhere in Windows. */
export function createAltAlone() {
  let isAlone = false;
  return {
    press: ({ key, ctrlKey, shiftKey }: Pressed): void => {
      isAlone = key === 'Alt' && !ctrlKey && !shiftKey;
    },
    /** Something else happened while it was held. */
    forget: (): void => {
      isAlone = false;
    },
    isReleased: ({ key }: Pick<KeyboardEvent, 'key'>): boolean => {
      const was = isAlone && key === 'Alt';
      if (key === 'Alt') isAlone = false;
      return was;
    },
  };
}
