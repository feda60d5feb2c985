import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import { hasId } from '../../../shared/model/same-id.ts';
import type { OwnedAdapter } from '../../../shared/model/look-up.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/i18n.ts';
import { FoldedList } from '../../components/folded-list.tsx';
import { findingText } from '../../i18n/finding-text.ts';
import type { NamesApart } from '../plan/told-apart.ts';
import { keptBecause } from './disable-view.ts';

/** More than this many stand behind a button. */
const SHOWN = 12;

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  box: { overflowWrap: 'anywhere' },
  warning: {
    display: 'block',
    paddingInlineStart: '36px',
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** Destinations that Mirror Manager did not add: an unticked box for each, for they are somebody's. */
export function AlsoRemove({
  adapters,
  names,
  chosen,
  plan,
  onChoose,
}: {
  readonly adapters: readonly OwnedAdapter[];
  readonly names: NamesApart;
  /** Ids of those that are to be removed. */
  readonly chosen: readonly string[];
  /** Null until it is made. */
  readonly plan: PlanView | null;
  readonly onChoose: (id: string, chosen: boolean) => void;
}) {
  const t = useText();
  const styles = useStyles();
  if (adapters.length === 0) return null;
  return (
    <Section title={t('disable.not-ours')}>
      <p className={styles.text}>{t('disable.not-ours-text')}</p>
      <FoldedList items={adapters} shown={SHOWN}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((owned) => (
              <Choice
                key={owned.adapter.id}
                owned={owned}
                names={names}
                checked={hasId(chosen, owned.adapter.id)}
                kept={plan === null ? null : keptBecause(plan, owned.adapter.id)}
                onChoose={onChoose}
              />
            ))}
          </ul>
        )}
      </FoldedList>
    </Section>
  );
}

function Choice({
  owned: { adapter, vm },
  names,
  checked,
  kept,
  onChoose,
}: {
  readonly owned: OwnedAdapter;
  readonly names: NamesApart;
  readonly checked: boolean;
  /** Why the plan keeps it all the same. */
  readonly kept: Finding | null;
  readonly onChoose: (id: string, chosen: boolean) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const described = useId();
  const address = adapter.guestAddresses[0];
  const notes = [
    ...(address === undefined ? [] : [t('disable.carries', { address })]),
    ...(kept === null || !checked
      ? []
      : [t('disable.kept', { why: findingText(t, names.finding(kept)).message })]),
  ];
  return (
    <li>
      <Checkbox
        className={styles.box}
        checked={checked}
        label={t('disable.also-remove', {
          name: names.adapter(adapter),
          vm: vm === null ? '' : names.vm(vm),
        })}
        aria-describedby={notes.length === 0 ? undefined : described}
        onChange={(_, data) => {
          onChoose(adapter.id, data.checked === true);
        }}
      />
      <div id={described} role="status">
        {notes.map((note) => (
          <span key={note} className={styles.warning}>
            <WarningRegular aria-hidden /> {note}
          </span>
        ))}
      </div>
    </li>
  );
}
