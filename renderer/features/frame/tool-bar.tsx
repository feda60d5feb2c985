import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
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
  SettingsRegular,
} from '@fluentui/react-icons';
import { useText } from '../../i18n/i18n.ts';
import { LANGUAGES, THEMES } from '../../stores/preferences-store.ts';
import { useApp, useHost, usePreferences, useProgram } from '../../stores/use-app.ts';
import { mirroredCount } from '../inventory/mirror-rows.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
  },
  grow: { flexGrow: 1 },
  title: { paddingInline: tokens.spacingHorizontalS },
});

/** What can be done with the host, each with its scope and count in its name. */
export function Toolbar() {
  const t = useText();
  const styles = useStyles();
  const { program, ui } = useApp();
  const host = useHost();
  const { inventory, key, undoable, reading, work } = host;
  const count = inventory === null ? 0 : mirroredCount(inventory);
  const name = inventory?.host.name ?? host.label;
  const busy = work !== null && work.outcome === null;
  const open = (dialog: NonNullable<ReturnType<typeof ui.getState>['dialog']>) => {
    ui.setState({ dialog: busy ? { kind: 'work' } : dialog });
  };
  return (
    <header className={styles.bar}>
      <Words as="h1" weight="semibold" className={styles.title}>
        {t('app.title')}
      </Words>
      <FluentToolbar aria-label={t('actions.title')} className={styles.grow}>
        <ToolbarButton
          appearance="primary"
          icon={<AddRegular />}
          disabled={inventory === null}
          onClick={() => {
            open({ kind: 'set-up', sources: [] });
          }}
        >
          {t('action.set-up')}
        </ToolbarButton>
        <ToolbarButton
          icon={<ProhibitedRegular />}
          disabled={inventory === null}
          onClick={() => {
            open({ kind: 'disable', scope: { all: true } });
          }}
        >
          {t('action.disable', { host: name, count })}
        </ToolbarButton>
        <ToolbarButton
          icon={<ArrowUndoRegular />}
          disabled={undoable === null}
          onClick={() => {
            open({ kind: 'undo', run: null });
          }}
        >
          {t('action.undo')}
        </ToolbarButton>
        <ToolbarButton
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={reading}
          onClick={() => void program.ask('host.refresh', { host: key })}
        >
          {reading ? t('action.reading') : t('action.refresh')}
        </ToolbarButton>
      </FluentToolbar>
      <Preferences />
    </header>
  );
}

function Preferences() {
  const t = useText();
  const { preferences, program } = useApp();
  const chosen = usePreferences((each) => each);
  const canRestart = useProgram(({ about }) => about?.canRestartAsAdministrator === true);
  return (
    <Menu
      checkedValues={{ language: [chosen.language], theme: [chosen.theme] }}
      onCheckedValueChange={(_, { name, checkedItems: [value] }) => {
        preferences.setState({ [name]: value });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<SettingsRegular />}>
          {t('preferences.title')}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {LANGUAGES.map((language) => (
            <MenuItemRadio key={language} name="language" value={language}>
              {t(`language.${language}`)}
            </MenuItemRadio>
          ))}
          {THEMES.map((theme) => (
            <MenuItemRadio key={theme} name="theme" value={theme}>
              {t(`theme.${theme}`)}
            </MenuItemRadio>
          ))}
          <MenuItem
            onClick={() =>
              void program.ask('app.diagnostics', {}).then((answer) => {
                if (answer.ok) void navigator.clipboard.writeText(answer.value.text);
              })
            }
          >
            {t('diagnostics.copy')}
          </MenuItem>
          {canRestart ? (
            <MenuItem onClick={() => void program.ask('app.restart-as-administrator', {})}>
              {t('action.restart-as-administrator')}
            </MenuItem>
          ) : null}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
