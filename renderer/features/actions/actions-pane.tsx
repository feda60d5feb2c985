import { Button, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';
import { keysText } from '../../i18n/key-text.ts';
import type { Action, ActionGroup } from './action.ts';
import { actionGroups } from './action-groups.tsx';
import { useActionMaking } from './use-action-making.ts';

const useStyles = makeStyles({
  pane: {
    height: '100%',
    boxSizing: 'border-box',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingBottom: tokens.spacingVerticalS,
  },
  title: { display: 'block', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  group: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  list: { listStyle: 'none', margin: 0, padding: tokens.spacingHorizontalXS },
  action: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  primary: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What can be done, under the name of what it is done with; the same as in the menus. */
export function ActionsPane() {
  const t = useText();
  const styles = useStyles();
  const groups = actionGroups(useActionMaking());
  return (
    <section className={styles.pane} aria-label={t('actions.title')} data-pane="actions">
      <Subtitle2 as="h2" className={styles.title}>
        {t('actions.title')}
      </Subtitle2>
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </section>
  );
}

function Group({ group: { id, title, actions } }: { readonly group: ActionGroup }) {
  const styles = useStyles();
  return (
    <section aria-label={title} data-tour={`actions-${id}`}>
      <h3 className={styles.group}>{title}</h3>
      <ul className={styles.list}>
        {actions.map((action) => (
          <li key={action.id}>
            <ActionButton action={action} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ActionButton({ action }: { readonly action: Action }) {
  const t = useText();
  const styles = useStyles();
  const { id, label, icon, shortcuts, hindrance, primary = false, run } = action;
  const tip = hindrance ?? (shortcuts.length === 0 ? null : keysText(t, shortcuts));
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      className={mergeClasses(styles.action, primary && hindrance === null && styles.primary)}
      disabledFocusable={hindrance !== null}
      data-tour={`action-${id}`}
      {...(tip === null ? {} : { title: tip })}
      onClick={run}
    >
      {label}
    </Button>
  );
}
