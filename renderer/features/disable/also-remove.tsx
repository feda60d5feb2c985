import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { hasId } from '../../../shared/model/same-id.ts';
import type { OwnedAdapter } from '../../../shared/model/look-up.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/i18n.ts';
import { FoldedList } from '../../components/folded-list.tsx';
import type { NamesApart } from '../plan/told-apart.ts';

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
  onChoose,
}: {
  readonly adapters: readonly OwnedAdapter[];
  readonly names: NamesApart;
  /** Ids of those that are to be removed. */
  readonly chosen: readonly string[];
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
  onChoose,
}: {
  readonly owned: OwnedAdapter;
  readonly names: NamesApart;
  readonly checked: boolean;
  readonly onChoose: (id: string, chosen: boolean) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const described = useId();
  const address = adapter.guestAddresses[0];
  return (
    <li>
      <Checkbox
        className={styles.box}
        checked={checked}
        label={t('disable.also-remove', {
          name: names.adapter(adapter),
          vm: vm === null ? '' : names.vm(vm),
        })}
        aria-describedby={address === undefined ? undefined : described}
        onChange={(_, data) => {
          onChoose(adapter.id, data.checked === true);
        }}
      />
      {address === undefined ? null : (
        <span id={described} className={styles.warning}>
          <WarningRegular aria-hidden /> {t('disable.carries', { address })}
        </span>
      )}
    </li>
  );
}
