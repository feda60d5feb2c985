import { makeStyles, mergeClasses, Radio, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';
import { findingText } from '../../i18n/finding-text.ts';
import { useText } from '../../i18n/i18n.ts';
import type { NamesApart } from '../plan/told-apart.ts';
import { adapterText, machineText } from './machine-text.ts';
import type { TargetOption } from './rank-targets.ts';

const useStyles = makeStyles({
  option: { display: 'block', paddingBottom: tokens.spacingVerticalXS },
  label: { overflowWrap: 'anywhere' },
  name: { unicodeBidi: 'isolate' },
  // In line with the text of the radio button above.
  extra: {
    display: 'block',
    paddingInlineStart: '36px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  warning: { color: tokens.colorStatusWarningForeground3 },
  more: { paddingInlineStart: '36px', paddingBlock: tokens.spacingVerticalS, maxWidth: '420px' },
  none: { paddingInlineStart: '36px', paddingBlock: tokens.spacingVerticalXS },
});

/** A choice of where the copies go, with what is to be known of it; or a VM that is none, and why. */
export function TargetChoice({
  option: { rank, vm, adapter, reconnects, watchesItself, because },
  value,
  names,
  children,
}: {
  readonly option: TargetOption;
  /** Of its radio button. */
  readonly value: string;
  readonly names: NamesApart;
  /** What more is asked of the one that is chosen. */
  readonly children: ReactNode;
}) {
  const t = useText();
  const styles = useStyles();
  const described = useId();
  const name = names.vm(vm);
  if (rank === 'cannot') {
    return (
      <div className={mergeClasses(styles.option, styles.none)}>
        <span className={styles.name}>{name}</span>
        {because === null ? null : (
          <span className={styles.extra}>{findingText(t, names.finding(because)).message}</span>
        )}
      </div>
    );
  }
  const label =
    adapter === null
      ? t('wizard.where.new', { vm: name })
      : t(`wizard.where.${reconnects ? 'reconnect' : rank === 'destination' ? 'destination' : 'existing'}`, {
          vm: name,
          adapter: names.adapter(adapter),
        });
  const facts = [machineText(t, vm), ...(adapter === null ? [] : [adapterText(t, adapter)])].join(' · ');
  // What the heading of its rank does not say of it already.
  const needsShutdown = because !== null;
  const warnings = [
    ...(adapter !== null && adapter.guestAddresses.length > 0
      ? [t('wizard.where.carries', { address: adapter.guestAddresses[0] ?? '' })]
      : []),
    ...(watchesItself && rank !== 'watched' ? [t('wizard.where.watches-itself')] : []),
    ...(needsShutdown && rank !== 'shutdown' ? [t('wizard.where.needs-shutdown')] : []),
    ...(needsShutdown && vm.shutdownService === false ? [t('wizard.where.no-shutdown-service')] : []),
  ];
  return (
    <div className={styles.option}>
      <Radio
        className={styles.label}
        value={value}
        label={<span className={styles.name}>{label}</span>}
        aria-describedby={described}
      />
      <span id={described}>
        <span className={styles.extra}>
          {facts}
          {vm.state === 'Off' ? ` · ${t('wizard.where.off')}` : ''}
        </span>
        {warnings.map((warning) => (
          <span key={warning} className={mergeClasses(styles.extra, styles.warning)}>
            <WarningRegular aria-hidden /> {warning}
          </span>
        ))}
      </span>
      {children == null ? null : <div className={styles.more}>{children}</div>}
    </div>
  );
}
