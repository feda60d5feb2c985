import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { GuestCard } from '../../../shared/guest/guest-commands.ts';
import { linuxCommands } from '../../../shared/guest/linux-commands.ts';
import { windowsCommands } from '../../../shared/guest/windows-commands.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { useText } from '../../i18n/i18n.ts';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: 'anywhere' },
  code: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    maxHeight: '220px',
    overflow: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** The commands that find, rename and unbind the card, for the guest's system; or why there are none yet. */
export function GuestCommandsView({
  card,
  name,
}: {
  readonly card: GuestCard;
  /** The adapter's name as the screen shows it. */
  readonly name: string;
}) {
  const t = useText();
  const styles = useStyles();
  const panel = useId();
  const [system, setSystem] = useState<'windows' | 'linux'>('windows');
  const commands = system === 'windows' ? windowsCommands(card) : linuxCommands(card);
  if (!commands.ready) {
    return (
      <p className={styles.text}>{t(commands.reason === 'no-mac-yet' ? 'guest.no-mac' : 'guest.bad-mac')}</p>
    );
  }
  const text = commands.lines.join('\n');
  return (
    <>
      <p className={styles.text}>{t('guest.commands-text')}</p>
      <TabList
        size="small"
        selectedValue={system}
        onTabSelect={(_, { value }) => {
          setSystem(value === 'linux' ? 'linux' : 'windows');
        }}
      >
        <Tab value="windows" aria-controls={panel}>
          {t('guest.windows')}
        </Tab>
        <Tab value="linux" aria-controls={panel}>
          {t('guest.linux')}
        </Tab>
      </TabList>
      <div id={panel} role="tabpanel" aria-label={t(`guest.${system}`)} className={styles.panel}>
        {/* A part that scrolls has to be reachable with the keyboard. */}
        <pre className={styles.code} tabIndex={0} role="region" aria-label={t('guest.commands')}>
          {text}
        </pre>
        {commands.renames ? null : <p className={styles.text}>{t('guest.no-rename', { name })}</p>}
        <span>
          <CopyButton text={text} label={t('copy.commands')} />
        </span>
      </div>
    </>
  );
}
