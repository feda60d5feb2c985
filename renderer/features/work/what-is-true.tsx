import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';
import { switchSummaries } from './switch-summaries.ts';

const useStyles = makeStyles({
  line: { display: 'block', overflowWrap: 'anywhere', marginTop: tokens.spacingVerticalXS },
  caution: { color: tokens.colorNeutralForeground3 },
});

/** What the host shows now, as it was read after the last step; and that a setting is no proof. */
export function WhatIsTrue() {
  const t = useText();
  const styles = useStyles();
  const { inventory, error } = useHost();
  if (inventory === null || error !== null) return null;
  const summaries = switchSummaries(inventory);
  const copying = summaries.some(
    ({ sources, destinations }) => sources.length > 0 && destinations.length > 0,
  );
  return (
    <section>
      <Subtitle2 as="h3">{t('now.title')}</Subtitle2>
      {summaries.length === 0 ? <span className={styles.line}>{t('now.nothing')}</span> : null}
      {summaries.map(({ id, name, sources, destinations }) => {
        const facts = { switch: name, sources: sources.join(', '), destinations: destinations.join(', ') };
        return (
          <span key={id} className={styles.line}>
            {sources.length === 0
              ? t('now.no-source', facts)
              : destinations.length === 0
                ? t('now.no-destination', facts)
                : t('now.copies', facts)}
          </span>
        );
      })}
      {copying ? <span className={`${styles.line} ${styles.caution}`}>{t('now.not-proven')}</span> : null}
    </section>
  );
}
