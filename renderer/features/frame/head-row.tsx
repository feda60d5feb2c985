import { Button, makeStyles, Text as Words, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';
import { actionGroups } from '../actions/action-groups.tsx';
import { useActionMaking } from '../actions/use-action-making.ts';
import { MenuBar } from './menu-bar.tsx';

const useStyles = makeStyles({
  row: {
    // Its menus lie over what is below.
    position: 'relative',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginInlineStart: 'auto',
    '@media (max-width: 640px)': { marginInlineStart: 0 },
  },
  button: { textAlign: 'start', overflowWrap: 'anywhere' },
});

/** Name and menus of the window; where the Actions pane is not there, the two things that people come for. */
export function HeadRow({ withActions }: { readonly withActions: boolean }) {
  const t = useText();
  const styles = useStyles();
  return (
    <header className={styles.row}>
      <Words as="h1" weight="semibold">
        {t('app.title')}
      </Words>
      <MenuBar />
      {withActions ? <MainActions /> : null}
    </header>
  );
}

function MainActions() {
  const styles = useStyles();
  const [host] = actionGroups(useActionMaking());
  const wanted = ['set-up', 'disable'];
  return (
    <div className={styles.actions}>
      {(host?.actions ?? [])
        .filter(({ id }) => wanted.includes(id))
        .map(({ id, label, icon, hindrance, primary = false, run }) => (
          <Button
            key={id}
            size="small"
            icon={icon}
            className={styles.button}
            appearance={primary ? 'primary' : 'secondary'}
            disabledFocusable={hindrance !== null}
            data-tour={`action-${id}`}
            {...(hindrance === null ? {} : { title: hindrance })}
            onClick={run}
          >
            {label}
          </Button>
        ))}
    </div>
  );
}
