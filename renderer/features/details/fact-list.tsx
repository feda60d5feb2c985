import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CopyValue } from './copy-value.tsx';
import type { Fact } from './fact.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  fact: {
    display: 'grid',
    gridTemplateColumns: 'minmax(96px, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  label: { color: tokens.colorNeutralForeground3, paddingBlock: '2px', overflowWrap: 'anywhere' },
  value: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    minWidth: 0,
  },
  text: { overflowWrap: 'anywhere', unicodeBidi: 'isolate', userSelect: 'text', minWidth: 0 },
});

/** What is known of a thing, as names and values that can be selected and copied. */
export function FactList({
  facts,
  children,
}: {
  readonly facts: readonly Fact[];
  /** Further facts, whose values are more than text. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {children}
      {facts.map(({ label, value, copies = false }, index) => (
        <FactItem key={`${label} ${String(index)}`} label={label}>
          <span className={styles.text}>{value}</span>
          {copies ? <CopyValue value={value} what={label} /> : null}
        </FactItem>
      ))}
    </dl>
  );
}

/** One fact, whose value may be more than text. */
export function FactItem({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.fact}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
