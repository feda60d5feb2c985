import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { Step } from '../../../shared/steps/step.ts';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { useText } from '../../i18n/i18n.ts';
import { stepText } from '../../i18n/step-text.ts';
import { FoldedList } from '../../components/folded-list.tsx';
import { stepChange, type StepSide } from './step-change.ts';
import { namesApart } from './told-apart.ts';

/** More than this many stand behind a button. */
const SHOWN = 60;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  row: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr) 240px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 700px)': { gridTemplateColumns: '28px minmax(0, 1fr)' },
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    '@media (max-width: 700px)': { gridColumn: '2' },
  },
  side: { color: tokens.colorNeutralForeground2, unicodeBidi: 'isolate' },
});

/** The steps of a plan in their order, each with what is so now and what will be so after it. */
export function StepRows({
  steps,
  inventory,
}: {
  readonly steps: readonly Step[];
  readonly inventory: Inventory | null;
}) {
  const t = useText();
  const styles = useStyles();
  const names = namesApart(inventory);
  return (
    <FoldedList items={steps} shown={SHOWN}>
      {(shown) => (
        <ol className={styles.list} aria-label={t('plan.steps')}>
          {shown.map((step, index) => (
            <li key={step.id} className={styles.row}>
              <span className={styles.number}>{index + 1}</span>
              <span>{stepText(t, names.step(step))}</span>
              <Change step={step} inventory={inventory} />
            </li>
          ))}
        </ol>
      )}
    </FoldedList>
  );
}

function Change({ step, inventory }: { readonly step: Step; readonly inventory: Inventory | null }) {
  const t = useText();
  const styles = useStyles();
  const { now, after } = stepChange(step, inventory);
  return (
    <span className={styles.change}>
      <VisuallyHidden>{t('plan.now')}: </VisuallyHidden>
      <Side side={now} />
      <ArrowRightRegular aria-hidden />
      <VisuallyHidden>{t('plan.after')}: </VisuallyHidden>
      <Side side={after} />
    </span>
  );
}

function Side({ side }: { readonly side: StepSide }) {
  const t = useText();
  const styles = useStyles();
  switch (side.kind) {
    case 'mode':
      return <ModeBadge mode={side.mode} />;
    case 'word':
      return <span className={styles.side}>{t(`plan.word.${side.word}`)}</span>;
    case 'name':
      return <span className={styles.side}>{side.name}</span>;
  }
}
