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
import { rankTargets, RANKS, type TargetVm } from './rank-targets.ts';
import { freeSpanName, switchesOf, withTarget, type Target, type WizardState } from './wizard-state.ts';

const SHOWN = 100;

const useStyles = makeStyles({
  groups: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxHeight: '320px',
    overflow: 'auto',
  },
  reason: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
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
  const [search, setSearch] = useState('');
  const [switchId = ''] = switchesOf(state, inventory);
  const targets = useMemo(
    () => rankTargets(inventory, switchId, state.sources),
    [inventory, switchId, state.sources],
  );
  const wanted = search.trim().toLowerCase();
  const found = targets.filter(({ vm }) => vm.name.toLowerCase().includes(wanted));
  const choose = (value: string) => {
    const target = targetOf(value, state.target, (vm) => freeSpanName(inventory, vm));
    if (target !== null) onChange(withTarget(state, target));
  };
  return (
    <>
      <Subtitle1 as="h2">{t('wizard.page.where')}</Subtitle1>
      <span>{t('wizard.where.text', { switch: findSwitch(inventory, switchId)?.name ?? '' })}</span>
      <SearchBox
        aria-label={t('wizard.where.search')}
        placeholder={t('wizard.where.search')}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
      />
      <RadioGroup
        aria-label={t('wizard.page.where')}
        className={styles.groups}
        value={valueOf(state.target)}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {RANKS.map((rank) => {
          const group = found.filter((each) => each.rank === rank).slice(0, SHOWN);
          return group.length === 0 ? null : (
            <section key={rank}>
              <Subtitle2 as="h3">{t(`wizard.rank.${rank}`)}</Subtitle2>
              {group.map((each) => (
                <Options key={each.vm.id} target={each} />
              ))}
            </section>
          );
        })}
      </RadioGroup>
      {found.length === 0 ? <span>{t('list.none-found')}</span> : null}
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
    </>
  );
}

function Options({ target: { vm, rank, because, adapters } }: { readonly target: TargetVm }) {
  const t = useText();
  const styles = useStyles();
  return (
    <div>
      {rank === 'cannot' ? null : (
        <Radio
          className={styles.option}
          value={`new ${vm.id}`}
          label={t('wizard.where.new', { vm: vm.name })}
        />
      )}
      {adapters.map((adapter) => (
        <Radio
          key={adapter.id}
          className={styles.option}
          value={`existing ${adapter.id}`}
          label={t(adapter.mode === 'Destination' ? 'wizard.where.destination' : 'wizard.where.existing', {
            vm: vm.name,
            adapter: adapter.name,
          })}
        />
      ))}
      {because === null ? null : <div className={styles.reason}>{findingText(t, because).message}</div>}
    </div>
  );
}

function valueOf(target: Target | null): string {
  if (target === null) return '';
  return target.kind === 'new' ? `new ${target.vm}` : `existing ${target.adapter}`;
}

function targetOf(value: string, last: Target | null, nameFor: (vm: string) => string): Target | null {
  const [kind, id = ''] = [value.slice(0, value.indexOf(' ')), value.slice(value.indexOf(' ') + 1)];
  if (kind === 'existing') return { kind, adapter: id };
  if (kind !== 'new') return null;
  return last?.kind === 'new' && last.vm === id ? last : { kind, vm: id, name: nameFor(id) };
}
