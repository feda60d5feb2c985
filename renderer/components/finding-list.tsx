import { Checkbox, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Acceptance, Finding } from '../../shared/checks/finding.ts';
import { useText } from '../i18n/i18n.ts';
import { findingText } from '../i18n/finding-text.ts';

const INTENT = { blocks: 'error', warns: 'warning', informs: 'info' } as const;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  body: {
    display: 'block',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    paddingBlock: tokens.spacingVerticalS,
  },
  remedy: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What the checks say, worst first; what may be accepted has a box that names it. */
export function FindingList({
  findings,
  accepted: given,
  onAccept,
}: {
  readonly findings: readonly Finding[];
  /** Consents given so far: the plan that knows of the last one may still be on its way. */
  readonly accepted: readonly Acceptance[];
  readonly onAccept: (acceptance: Acceptance, accepted: boolean) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const order = ['blocks', 'warns', 'informs'] as const;
  const sorted = [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <div className={styles.list}>
      {sorted.map((finding) => {
        const { code, severity, target, name, acceptable } = finding;
        const accepted = given.some((each) => each.code === code && each.target === target);
        const { message, remedy, accept } = findingText(t, finding);
        return (
          <MessageBar
            key={`${code} ${target ?? ''} ${finding.message}`}
            intent={accepted ? 'info' : INTENT[severity]}
            layout="multiline"
          >
            <MessageBarBody className={styles.body}>
              {message}
              {remedy === null || accepted ? null : <span className={styles.remedy}>{remedy}</span>}
              {acceptable && target !== null && name !== null ? (
                <Checkbox
                  data-open-item={severity === 'blocks' && !accepted ? 'true' : undefined}
                  checked={accepted}
                  label={accept}
                  onChange={(_, { checked }) => {
                    onAccept({ code, target }, checked === true);
                  }}
                />
              ) : null}
            </MessageBarBody>
          </MessageBar>
        );
      })}
    </div>
  );
}
