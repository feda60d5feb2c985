import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Work } from '../../../shared/contract/work.ts';
import type { GuestCommands } from '../../../shared/guest/guest-commands.ts';
import { linuxCommands } from '../../../shared/guest/linux-commands.ts';
import { windowsCommands } from '../../../shared/guest/windows-commands.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';
import { guestCards, type AddedCard } from './guest-cards.ts';

const useStyles = makeStyles({
  guest: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
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
  },
});

/** What is left to do in the guests that got a SPAN adapter, plainly not done by the program. */
export function GuestWork({ work }: { readonly work: Work }) {
  const inventory = useHost((host) => host.inventory);
  if (inventory === null) return null;
  return guestCards(work, inventory).map((added) => <Guest key={added.id} {...added} />);
}

function Guest({ vm, name, card }: AddedCard) {
  const t = useText();
  const styles = useStyles();
  const panel = useId();
  const [system, setSystem] = useState<'windows' | 'linux'>('windows');
  const commands = system === 'windows' ? windowsCommands(card) : linuxCommands(card);
  return (
    <Section title={t('guest.title', { vm })}>
      <p>{t('guest.why')}</p>
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
      <div id={panel} role="tabpanel" aria-label={t(`guest.${system}`)} className={styles.guest}>
        <Commands commands={commands} name={name} />
      </div>
      <p>{t('guest.wireshark')}</p>
    </Section>
  );
}

function Commands({ commands, name }: { readonly commands: GuestCommands; readonly name: string }) {
  const t = useText();
  const styles = useStyles();
  if (!commands.ready) {
    return <p>{t(commands.reason === 'no-mac-yet' ? 'guest.no-mac' : 'guest.bad-mac')}</p>;
  }
  const text = commands.lines.join('\n');
  return (
    <>
      {/* A part that scrolls has to be reachable with the keyboard. */}
      <pre className={styles.code} tabIndex={0} role="region" aria-label={t('guest.commands')}>
        {text}
      </pre>
      {commands.renames ? null : <p>{t('guest.no-rename', { name })}</p>}
      <span>
        <CopyButton text={text} label={t('copy.commands')} />
      </span>
    </>
  );
}
