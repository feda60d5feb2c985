import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
});

/** A titled part of a dialog. */
export function Section({
  title,
  level = 3,
  children,
}: {
  readonly title: string;
  /** Of its heading: one below what it is a part of. */
  readonly level?: 3 | 4;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Subtitle2 as={level === 3 ? 'h3' : 'h4'}>{title}</Subtitle2>
      {children}
    </section>
  );
}
