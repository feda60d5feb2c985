import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DesktopRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { rdpAddress } from '../../../shared/guest/rdp-address.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useActions, useHost, useProgram } from '../../stores/use-app.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  text: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Ways to the screen of a VM; where the program runs elsewhere, how to get there by oneself. */
export function OpenGuest({ vm }: { readonly vm: VirtualMachine }) {
  const t = useText();
  const styles = useStyles();
  const { openVm } = useActions();
  const host = useHost(({ key }) => key);
  const isPractice = useHost(({ practice }) => practice);
  const isDesktop = useProgram(({ about }) => about?.door === 'desktop');
  const [error, setError] = useState<AppErrorShape | null>(null);
  if (isPractice) return <p className={styles.text}>{t('guest.practice')}</p>;
  if (vm.state !== 'Running') return <p className={styles.text}>{t('guest.not-running')}</p>;
  if (!isDesktop) return <p className={styles.text}>{t('guest.open-yourself')}</p>;
  const open = async (how: 'vmconnect' | 'rdp') => {
    const answer = await openVm(host, vm.id, how);
    setError(answer.ok ? null : answer.error);
  };
  return (
    <>
      <span className={styles.buttons}>
        <Button size="small" icon={<DesktopRegular />} onClick={() => void open('vmconnect')}>
          {t('guest.vmconnect')}
        </Button>
        {rdpAddress(vm) !== null ? (
          <Button size="small" icon={<DesktopRegular />} onClick={() => void open('rdp')}>
            {t('guest.rdp')}
          </Button>
        ) : null}
      </span>
      {error === null ? null : <ErrorBox error={error} />}
    </>
  );
}
