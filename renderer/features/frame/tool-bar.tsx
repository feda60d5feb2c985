import {
  makeStyles,
  Text as Words,
  Toolbar as FluentToolbar,
  ToolbarButton,
  tokens,
} from '@fluentui/react-components';
import {
  AddRegular,
  ArrowClockwiseRegular,
  ArrowUndoRegular,
  ProhibitedRegular,
} from '@fluentui/react-icons';
import { useText } from '../../i18n/i18n.ts';
import type { OpenDialog } from '../../stores/ui-store.ts';
import { placeName, useActions, useApp, useHost, useUi } from '../../stores/use-app.ts';
import { mirroredCount } from '../inventory/mirror-counts.ts';
import { SettingsMenu } from './settings-menu.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
  },
  title: {
    flexGrow: 0,
    '@media (max-width: 800px)': { flexGrow: 1 },
    paddingInline: tokens.spacingHorizontalS,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    flexBasis: 0,
    '@media (max-width: 800px)': { order: 1, flexBasis: '100%' },
    gap: tokens.spacingHorizontalXS,
    padding: 0,
  },
  button: { whiteSpace: 'normal', textAlign: 'start' },
});

/** What can be done with the host, each with its scope and count in its name. */
export function Toolbar() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const { refresh } = useActions();
  const key = useHost((host) => host.key);
  const place = useUi((state) => state.place);
  const name = useHost((host) => placeName(host, place));
  const unread = useHost(({ inventory }) => inventory === null);
  const count = useHost(({ inventory }) => mirroredCount(inventory, place));
  const undoable = useHost((host) => host.undoable);
  const reading = useHost((host) => host.reading);
  const busy = useHost(({ work }) => (work?.outcome === null ? work.id : null));
  // One run at a time: while one is under way, every way to another leads to it.
  const open = (dialog: OpenDialog) => {
    ui.setState({ dialog: busy === null ? dialog : { kind: 'work', work: busy } });
  };
  return (
    <header className={styles.bar}>
      <Words as="h1" weight="semibold" className={styles.title}>
        {t('app.title')}
      </Words>
      <FluentToolbar aria-label={t('actions.title')} className={styles.actions}>
        <ToolbarButton
          className={styles.button}
          appearance="primary"
          icon={<AddRegular />}
          disabledFocusable={unread}
          onClick={() => {
            open({ kind: 'set-up', sources: [] });
          }}
        >
          {t('action.set-up')}
        </ToolbarButton>
        <ToolbarButton
          className={styles.button}
          icon={<ProhibitedRegular />}
          disabledFocusable={unread}
          onClick={() => {
            open({ kind: 'disable', scope: place === null ? { all: true } : { switch: place } });
          }}
        >
          {t('action.disable', { host: name, count })}
        </ToolbarButton>
        <ToolbarButton
          className={styles.button}
          icon={<ArrowUndoRegular />}
          disabledFocusable={undoable === null}
          onClick={() => {
            open({ kind: 'undo', run: null });
          }}
        >
          {t('action.undo')}
        </ToolbarButton>
        <ToolbarButton
          className={styles.button}
          icon={<ArrowClockwiseRegular />}
          title={t('action.refresh-keys')}
          disabledFocusable={reading}
          onClick={() => void refresh(key)}
        >
          {reading ? t('action.reading') : t('action.refresh')}
        </ToolbarButton>
      </FluentToolbar>
      <SettingsMenu />
    </header>
  );
}
