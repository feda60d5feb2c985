import { makeStyles, MessageBar, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { MessageText } from '../../components/message-text.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';
import { connectionText } from '../details/adapter-text.ts';
import { FactItem, FactList } from '../details/fact-list.tsx';
import { namesApart, type NamesApart } from '../plan/told-apart.ts';
import { accelerationFacts, advancedFacts, networkFacts } from './adapter-facts.ts';
import { connectedTo } from './connected-to.ts';
import type { Page } from './hardware.ts';
import { ModeField } from './mode-field.tsx';
import { lacksMode, overtaken, shownOf, withMode, withSwitch, type SettingsDraft } from './settings-draft.ts';
import { SwitchField } from './switch-field.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0, overflowWrap: 'anywhere', unicodeBidi: 'isolate' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  // One below the other, as in Hyper-V's own dialog.
  facts: { maxWidth: '540px' },
  // Nothing to say takes no room among what stands below each other.
  said: { ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` } },
});

/** A page of an adapter: what can be changed of it, what comes of that, and what else is known of it. */
export function AdapterPage({
  adapter,
  page,
  draft,
  readOnly,
  disabled,
  onEdit,
  children,
}: {
  readonly adapter: NetworkAdapter;
  readonly page: Page;
  readonly draft: SettingsDraft;
  /** An adapter of the management OS: its values are shown and not changed. */
  readonly readOnly: boolean;
  /** While changes are being applied. */
  readonly disabled: boolean;
  readonly onEdit: (change: (draft: SettingsDraft) => SettingsDraft) => void;
  /** What applying changes does: of all adapters, and so the same on every page. */
  readonly children: ReactNode;
}) {
  const t = useText();
  const styles = useStyles();
  const inventory = useHost((host) => host.inventory);
  const names = namesApart(inventory);
  const { mode, switchId } = shownOf(draft, adapter);
  return (
    <div className={styles.page}>
      <Subtitle1 as="h3" className={styles.title}>
        {page === 'adapter' ? names.adapter(adapter) : t(`adapter-settings.page.${page}`)}
      </Subtitle1>
      {readOnly ? <p className={styles.quiet}>{t('adapter-settings.host-adapter')}</p> : null}
      {!readOnly && page === 'adapter' ? (
        <SwitchField
          adapter={adapter}
          switchId={switchId}
          disabled={disabled}
          onChange={(id) => {
            onEdit((now) => withSwitch(now, adapter, id));
          }}
        />
      ) : null}
      {!readOnly && page === 'advanced' ? (
        <ModeField
          mode={mode}
          switchName={connectedTo(inventory, adapter, switchId)}
          disabled={disabled}
          onChange={(next) => {
            onEdit((now) => withMode(now, adapter, next));
          }}
        />
      ) : null}
      {disabled ? null : <Notes adapter={adapter} draft={draft} names={names} />}
      {children}
      <div className={styles.facts}>
        <FactList facts={factsOf[page](t, adapter)}>
          {readOnly && page === 'adapter' ? (
            <FactItem label={t('adapter-settings.switch')}>{connectionText(t, adapter, names)}</FactItem>
          ) : null}
          {readOnly && page === 'advanced' ? (
            <FactItem label={t('adapter-settings.mode')}>
              <ModeBadge mode={adapter.mode} />
            </FactItem>
          ) : null}
        </FactList>
      </div>
    </div>
  );
}

const factsOf = { adapter: networkFacts, acceleration: accelerationFacts, advanced: advancedFacts };

/** What is to be known of choices that the host has overtaken, or that need another one first. */
function Notes({
  adapter,
  draft,
  names,
}: {
  readonly adapter: NetworkAdapter;
  readonly draft: SettingsDraft;
  readonly names: NamesApart;
}) {
  const t = useText();
  const styles = useStyles();
  const changed = overtaken(draft, adapter);
  const notes = [
    ...(changed.includes('mode')
      ? [t('adapter-settings.overtaken.mode', { mode: t(`mode.${adapter.mode ?? 'unknown'}`) })]
      : []),
    ...(changed.includes('switch')
      ? [t('adapter-settings.overtaken.switch', { switch: connectionText(t, adapter, names) })]
      : []),
    ...(lacksMode(draft, adapter) ? [t('adapter-settings.lacks-mode')] : []),
  ];
  return (
    <div role="status" className={styles.said}>
      {notes.map((note) => (
        <MessageBar key={note} intent="warning" layout="multiline">
          <MessageText>{note}</MessageText>
        </MessageBar>
      ))}
    </div>
  );
}
