import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  SearchBox,
  Subtitle1,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findSwitch } from '../../../shared/model/look-up.ts';
import { findingText } from '../../i18n/finding-text.ts';
import { useText } from '../../i18n/i18n.ts';
import { toldApart } from './told-apart.ts';
import { usePageStyles } from './page-styles.ts';
import { rankTargets, RANKS, type TargetVm } from './rank-targets.ts';
import {
  choiceOf,
  freeSpanName,
  switchesOf,
  targetOf,
  withTarget,
  type WizardState,
} from './wizard-state.ts';

/** More of one rank than anybody reads; the search narrows them. */
const SHOWN = 50;

const useStyles = makeStyles({
  groups: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
    maxHeight: 'min(320px, 40vh)',
    overflow: 'auto',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  options: { display: 'flex', flexDirection: 'column' },
  reason: {
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  option: { overflowWrap: 'anywhere' },
});

/** The second page: the VM that receives the copies, best first; none is chosen beforehand. */
export function WherePage({
  state,
  inventory,
  onChange,
}: {
  readonly state: WizardState;
  readonly inventory: Inventory;
  readonly onChange: (next: WizardState) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const page = usePageStyles();
  const [search, setSearch] = useState('');
  const nameOf = useMemo(() => toldApart(inventory), [inventory]);
  const [switchId = ''] = switchesOf(state, inventory);
  const targets = useMemo(
    () => rankTargets(inventory, switchId, state.sources),
    [inventory, switchId, state.sources],
  );
  const wanted = search.trim().toLowerCase();
  const found = targets.filter(({ vm }) => vm.name.toLowerCase().includes(wanted));
  return (
    <div className={page.page}>
      <Subtitle1 as="h3">{t('wizard.page.where')}</Subtitle1>
      <p>{t('wizard.where.text', { switch: findSwitch(inventory, switchId)?.name ?? '' })}</p>
      <SearchBox
        className={page.search}
        aria-label={t('wizard.where.search')}
        placeholder={t('wizard.where.search')}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
      />
      {found.length === 0 ? (
        <p>{t('list.none-found')}</p>
      ) : (
        <RadioGroup
          aria-label={t('wizard.page.where')}
          className={styles.groups}
          value={choiceOf(state.target)}
          onChange={(_, { value }) => {
            const target = targetOf(value, state.target, (vm) => freeSpanName(inventory, vm));
            if (target !== null) onChange(withTarget(state, target));
          }}
        >
          {RANKS.map((rank) => {
            const group = found.filter((each) => each.rank === rank);
            return group.length === 0 ? null : (
              <section key={rank} className={styles.options}>
                <Subtitle2 as="h4">{t(`wizard.rank.${rank}`)}</Subtitle2>
                {group.slice(0, SHOWN).map((each) => (
                  <Options key={each.vm.id} target={each} name={nameOf(each.vm)} />
                ))}
                {group.length > SHOWN ? (
                  <p className={page.quiet}>{t('wizard.more', { count: group.length - SHOWN })}</p>
                ) : null}
              </section>
            );
          })}
        </RadioGroup>
      )}
      {state.target?.kind === 'new' ? (
        <Field label={t('wizard.where.name')} hint={t('wizard.where.name-hint')}>
          <Input
            value={state.target.name}
            maxLength={256}
            onChange={(_, { value }) => {
              if (state.target?.kind === 'new') onChange(withTarget(state, { ...state.target, name: value }));
            }}
          />
        </Field>
      ) : null}
    </div>
  );
}

function Options({ target, name }: { readonly target: TargetVm; readonly name: string }) {
  const t = useText();
  const styles = useStyles();
  const { vm, rank, takesAdapter, because, adapters } = target;
  return (
    <>
      {takesAdapter ? (
        <Radio className={styles.option} value={`new ${vm.id}`} label={t('wizard.where.new', { vm: name })} />
      ) : null}
      {adapters.map((adapter) => (
        <Radio
          key={adapter.id}
          className={styles.option}
          value={`existing ${adapter.id}`}
          label={t(adapter.mode === 'Destination' ? 'wizard.where.destination' : 'wizard.where.existing', {
            vm: name,
            adapter: adapter.name,
          })}
        />
      ))}
      {because === null || rank === 'shutdown' ? null : (
        <span className={styles.reason}>{findingText(t, because).message}</span>
      )}
    </>
  );
}
