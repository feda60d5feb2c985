import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { DismissRegular, FilterFilled, FilterRegular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useHost, usePlace, useUi } from '../../stores/use-app.ts';
import { namesApart } from '../plan/told-apart.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import { FoundCount } from './found-count.tsx';
import { SearchField } from './search-field.tsx';

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { maxWidth: '240px', minWidth: 0 },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', unicodeBidi: 'isolate' },
  end: { marginInlineStart: 'auto' },
});

/** Above the list: its search, what else it is narrowed by, how much was found, and its columns. */
export function ListHead({ found, children }: { readonly found: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <SearchField />
      <Narrowing />
      <FoundCount text={found} />
      {children}
      <span className={styles.end}>
        <ColumnsMenu />
      </span>
    </div>
  );
}

const Narrowing = memo(function Narrowing() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const mirroredOnly = useUi((state) => state.mirroredOnly);
  const place = usePlace();
  const inventory = useHost((host) => host.inventory);
  const onlyOn = inventory?.switches.find(({ id }) => id === place);
  const name = onlyOn === undefined ? '' : namesApart(inventory).virtualSwitch(onlyOn);
  return (
    <>
      <ToggleButton
        size="small"
        checked={mirroredOnly}
        icon={mirroredOnly ? <FilterFilled /> : <FilterRegular />}
        onClick={() => {
          ui.setState({ mirroredOnly: !mirroredOnly });
        }}
      >
        {t('list.mirrored-only')}
      </ToggleButton>
      {onlyOn === undefined ? null : (
        <Button
          size="small"
          className={styles.place}
          icon={<DismissRegular />}
          iconPosition="after"
          title={t('list.not-only-on', { switch: name })}
          aria-label={t('list.not-only-on', { switch: name })}
          onClick={() => {
            ui.setState({ place: null });
          }}
        >
          <span className={styles.name}>{name}</span>
        </Button>
      )}
    </>
  );
});
