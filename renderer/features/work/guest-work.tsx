import { makeStyles, Subtitle2, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Work } from '../../../shared/contract/work.ts';
import type { GuestCommands } from '../../../shared/guest/guest-commands.ts';
import { linuxCommands } from '../../../shared/guest/linux-commands.ts';
import { windowsCommands } from '../../../shared/guest/windows-commands.ts';
import { findAdapter } from '../../../shared/model/look-up.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';

const useStyles = makeStyles({
  code: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    overflow: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What is left to do in the guests that got a SPAN adapter, plainly not done by the program. */
export function GuestWork({ work }: { readonly work: Work }) {
  const { inventory } = useHost();
  if (inventory === null || work.purpose !== 'set-up') return null;
  return work.steps.map(({ step, added }) => {
    if (step.kind !== 'add-adapter' || added === null) return null;
    const owned = findAdapter(inventory, added);
    return owned === undefined ? null : (
      <Guest key={step.id} vm={step.vm.name} card={{ mac: owned.adapter.mac, name: step.name }} />
    );
  });
}

function Guest({ vm, card }: { readonly vm: string; readonly card: { mac: string | null; name: string } }) {
  const t = useText();
  const [system, setSystem] = useState<'windows' | 'linux'>('windows');
  const commands = system === 'windows' ? windowsCommands(card) : linuxCommands(card);
  return (
    <section>
      <Subtitle2 as="h3">{t('guest.title', { vm })}</Subtitle2>
      <p>{t('guest.why')}</p>
      <TabList
        size="small"
        selectedValue={system}
        onTabSelect={(_, { value }) => {
          setSystem(value === 'linux' ? 'linux' : 'windows');
        }}
      >
        <Tab value="windows">{t('guest.windows')}</Tab>
        <Tab value="linux">{t('guest.linux')}</Tab>
      </TabList>
      <Commands commands={commands} />
      <p>{t('guest.wireshark')}</p>
    </section>
  );
}

function Commands({ commands }: { readonly commands: GuestCommands }) {
  const t = useText();
  const styles = useStyles();
  if (!commands.ready) return <p>{t('guest.no-mac')}</p>;
  const text = commands.lines.join('\n');
  return (
    <>
      <pre className={styles.code} tabIndex={0} role="region" aria-label={t('guest.commands')}>
        {text}
      </pre>
      <CopyButton text={text} label={t('copy.commands')} />
    </>
  );
}
