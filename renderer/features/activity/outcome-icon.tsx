import { makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  ArrowUndoRegular,
  CheckmarkCircleRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { ShownOutcome } from './shown-outcome.ts';

const useStyles = makeStyles({
  done: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
  failed: { color: tokens.colorStatusDangerForeground1, flexShrink: 0 },
  unknown: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
  running: { color: tokens.colorBrandForeground1, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

/** How a run or a step ended, as a shape beside its word. */
export function OutcomeIcon({ outcome }: { readonly outcome: ShownOutcome }) {
  const styles = useStyles();
  switch (outcome) {
    case 'done':
      return <CheckmarkCircleRegular className={styles.done} fontSize={20} aria-hidden />;
    case 'failed':
      return <DismissCircleRegular className={styles.failed} fontSize={20} aria-hidden />;
    case 'rolled-back':
      return <ArrowUndoRegular className={styles.failed} fontSize={20} aria-hidden />;
    case 'cancelled-back':
      return <ArrowUndoRegular className={styles.quiet} fontSize={20} aria-hidden />;
    case 'cancelled':
      return <SubtractCircleRegular className={styles.quiet} fontSize={20} aria-hidden />;
    case 'running':
      return <ArrowSyncRegular className={styles.running} fontSize={20} aria-hidden />;
    case 'unknown':
    case null:
      return <QuestionCircleRegular className={styles.unknown} fontSize={20} aria-hidden />;
  }
}
