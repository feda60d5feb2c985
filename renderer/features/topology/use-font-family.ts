import { useFluent } from '@fluentui/react-components';
import { useMemo } from 'react';

/** The letters of the theme, for what measures and draws text itself. */
export function useFontFamily(): string {
  const { targetDocument } = useFluent();
  return useMemo(() => {
    const provider = targetDocument?.querySelector('.fui-FluentProvider');
    return provider == null ? 'sans-serif' : getComputedStyle(provider).fontFamily;
  }, [targetDocument]);
}
