import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { Acceptance, Finding } from '../../shared/checks/finding.ts';
import { findingText } from '../i18n/finding-text.ts';
import { useText } from '../i18n/i18n.ts';
import { FoldedList } from './folded-list.tsx';
import { groupFindings } from './group-findings.ts';
import { OPEN_ITEM } from './open-item.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

const INTENT = { blocks: 'error', warns: 'warning', informs: 'info' } as const;
/** More than this many alike stand behind a button. */
const SHOWN = 3;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  body: {
    display: 'block',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
  remedy: { display: 'block', color: tokens.colorNeutralForeground2 },
  choices: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** What has been accepted here; the plan that counts it in may still be on its way. */
  readonly accepted: readonly Acceptance[];
  readonly onAccept: (acceptance: Acceptance, accepted: boolean) => void;
  /** Ends the mirroring of a receiver that nobody asked for, as part of the plan. */
  readonly onSetToNone?: ((adapter: string) => void) | undefined;
  /** Whether that can be done: no step sets the mode of an adapter of the host or of an external port. */
  readonly canSetToNone?: (target: string) => boolean;
}

/** What the checks say, worst first; what may be accepted has a box that names it, and many alike fold. */
export function FindingList({
  findings,
  accepted,
  onAccept,
  onSetToNone,
  canSetToNone = () => false,
}: FindingListProps) {
  const styles = useStyles();
  const isAccepted = ({ code, target }: Finding) =>
    accepted.some((each) => each.code === code && each.target === target);
  return (
    <div className={styles.list}>
      {groupFindings(findings, SHOWN).map(({ key, findings: alike, folds }) => (
        <FoldedList key={key} items={alike} shown={folds ? SHOWN : alike.length}>
          {(shown) =>
            shown.map((finding, index) => (
              <FindingBar
                // Not by its words: they change when it is accepted, and the box would lose the focus.
                key={`${finding.code} ${finding.target ?? String(index)}`}
                finding={finding}
                accepted={isAccepted(finding)}
                onAccept={onAccept}
                onSetToNone={
                  finding.target !== null && canSetToNone(finding.target) ? onSetToNone : undefined
                }
              />
            ))
          }
        </FoldedList>
      ))}
    </div>
  );
}

function FindingBar({
  finding,
  accepted,
  onAccept,
  onSetToNone,
}: Pick<FindingListProps, 'onAccept' | 'onSetToNone'> & {
  readonly finding: Finding;
  readonly accepted: boolean;
}) {
  const t = useText();
  const styles = useStyles();
  const { code, severity, target, name, acceptable } = finding;
  const { message, remedy, accept } = findingText(t, finding);
  const isOpen = severity === 'blocks' && !accepted;
  const canAccept = acceptable && target !== null && name !== null;
  const openItem = isOpen ? { [OPEN_ITEM]: '' } : {};
  return (
    <MessageBar
      className={styles.bar}
      intent={accepted ? 'info' : INTENT[severity]}
      layout="multiline"
      {...(canAccept ? {} : { tabIndex: -1, ...openItem })}
    >
      <MessageBarBody className={styles.body}>
        <VisuallyHidden>{t(`severity.${severity}`)}: </VisuallyHidden>
        {message}
        {remedy === null || accepted ? null : <span className={styles.remedy}>{remedy}</span>}
        {canAccept ? (
          <span className={styles.choices}>
            <Checkbox
              {...openItem}
              checked={accepted}
              label={accept}
              onChange={(_, { checked }) => {
                onAccept({ code, target }, checked === true);
              }}
            />
            {code === 'foreign-receiver' && !accepted && onSetToNone !== undefined ? (
              <Button
                size="small"
                onClick={() => {
                  onSetToNone(target);
                }}
              >
                {t('plan.set-to-none', { name })}
              </Button>
            ) : null}
          </span>
        ) : null}
      </MessageBarBody>
    </MessageBar>
  );
}
