import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';
import { isCopying } from '../inventory/mirror-counts.ts';
import { switchSummaries, type SwitchSummary } from './switch-summaries.ts';

const useStyles = makeStyles({
  line: { overflowWrap: 'anywhere' },
  caution: { color: tokens.colorNeutralForeground3 },
});

/** What the host shows now, as it was read after the last step; and that a setting is no proof. */
export function WhatIsTrue() {
  const t = useText();
  const styles = useStyles();
  const inventory = useHost((host) => host.inventory);
  const failed = useHost((host) => host.error !== null);
  if (inventory === null || failed) return null;
  const summaries = switchSummaries(inventory);
  return (
    <Section title={t('now.title')}>
      {summaries.length === 0 ? <span className={styles.line}>{t('now.nothing')}</span> : null}
      {summaries.map((summary) => (
        <span key={summary.id} className={styles.line}>
          {t(sentenceFor(summary), {
            switch: summary.name,
            sources: summary.sources.join(', '),
            destinations: summary.destinations.join(', '),
          })}
        </span>
      ))}
      {isCopying(inventory) ? (
        <span className={mergeClasses(styles.line, styles.caution)}>{t('now.not-proven')}</span>
      ) : null}
    </Section>
  );
}

function sentenceFor({ sources, destinations }: SwitchSummary) {
  if (sources.length === 0) return 'now.no-source';
  return destinations.length === 0 ? 'now.no-destination' : 'now.copies';
}
