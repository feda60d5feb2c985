import { Field, Input, Subtitle1 } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findSwitch } from '../../../shared/model/look-up.ts';
import { Search } from '../../components/search.tsx';
import { useText } from '../../i18n/i18n.ts';
import type { Target } from '../../stores/wizard-entry.ts';
import { namesApart } from '../plan/told-apart.ts';
import { usePageStyles } from './page-styles.ts';
import { rankTargets } from './rank-targets.ts';
import { TargetList } from './target-list.tsx';
import { useTriedField } from './use-tried-field.ts';
import { WhyDedicated } from './why-dedicated.tsx';
import { freeSpanName, type NameProblem } from './wizard-target.ts';

/** The second page: the VM that receives the copies, best first; none is chosen beforehand. */
export function WherePage({
  sources,
  receiversLeftOut,
  switchId,
  target,
  problem,
  tries,
  inventory,
  ours,
  onChange,
}: {
  readonly sources: readonly string[];
  /** How many Destinations the choice of a whole switch has left out. */
  readonly receiversLeftOut: number;
  /** The switch of the Sources. */
  readonly switchId: string;
  readonly target: Target | null;
  /** What is wrong with the name of the new adapter. */
  readonly problem: NameProblem | null;
  /** How often it was tried in vain to go on. */
  readonly tries: number;
  readonly inventory: Inventory;
  /** Ids of the adapters that we added. */
  readonly ours: readonly string[];
  readonly onChange: (target: Target) => void;
}) {
  const t = useText();
  const page = usePageStyles();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const names = namesApart(inventory);
  const nameField = useTriedField(tries, problem !== null);
  const ranked = useMemo(
    () => rankTargets(inventory, switchId, sources, ours),
    [inventory, switchId, sources, ours],
  );
  const virtualSwitch = findSwitch(inventory, switchId);
  return (
    <div className={page.page} data-wizard-page>
      <Subtitle1 as="h3">{t('wizard.page.where')}</Subtitle1>
      <p className={page.text}>
        {t('wizard.where.text', {
          switch: virtualSwitch === undefined ? switchId : names.virtualSwitch(virtualSwitch),
        })}
      </p>
      {receiversLeftOut === 0 ? null : (
        <p className={page.text}>{t('wizard.receivers-left-out', { count: receiversLeftOut })}</p>
      )}
      <WhyDedicated />
      <Search
        className={page.search}
        aria-label={t('wizard.where.search')}
        placeholder={t('wizard.where.search')}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
      />
      <TargetList
        ranked={ranked}
        names={names}
        target={target}
        search={wanted}
        nameField={
          target?.kind === 'new' ? (
            <div ref={nameField}>
              <Field
                label={t('wizard.where.name')}
                hint={t('wizard.where.name-hint')}
                {...(problem === null ? {} : { validationMessage: t(problem) })}
              >
                <Input
                  value={target.name}
                  maxLength={256}
                  onChange={(_, { value }) => {
                    onChange({ ...target, name: value });
                  }}
                />
              </Field>
            </div>
          ) : null
        }
        nameFor={(vm) => freeSpanName(inventory, vm)}
        onChange={onChange}
      />
    </div>
  );
}
