import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { Search } from '../../components/search.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useUi } from '../../stores/use-app.ts';

const useStyles = makeStyles({
  search: { flexGrow: 1, flexBasis: '220px', maxWidth: '360px', minWidth: '120px' },
});

/** The search of the list: Escape clears it, the arrow down leads into what was found. */
export function SearchField() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const search = useUi((state) => state.search);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && search !== '') ui.setState({ search: '' });
    else if (event.key === 'ArrowDown') {
      const line = event.currentTarget
        .closest('[data-list]')
        ?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
      line?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <Search
      className={styles.search}
      size="small"
      aria-label={t('list.search')}
      placeholder={t('list.search')}
      title={t('list.search')}
      value={search}
      input={{ 'data-search': '' } as object}
      onKeyDown={onKeyDown}
      onChange={(_, { value }) => {
        ui.setState({ search: value });
      }}
    />
  );
}
