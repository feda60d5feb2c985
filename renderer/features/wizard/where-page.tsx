import { Field, Input, Subtitle1 } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findSwitch } from '../../../shared/model/look-up.ts';
import { Search } from '../../components/search.tsx';
import { useText } from '../../i18n/i18n.ts';
import { namesApart } from '../plan/told-apart.ts';
import { usePageStyles } from './page-styles.ts';
import { rankTargets } from './rank-targets.ts';
import { TargetList } from './target-list.tsx';
import { WhyDedicated } from './why-dedicated.tsx';
import { freeSpanName, type NameProblem, type Target } from './wizard-target.ts';

/** The second page: the VM that receives the copies, best first; none is chosen beforehand. */
export function WherePage({
  sources,
  switchId,
  target,
  problem,
  inventory,
  onChange,
}: {
  readonly sources: readonly string[];
  /** The switch of the Sources. */
  readonly switchId: string;
  readonly target: Target | null;
  /** What is wrong with the name of the new adapter. */
  readonly problem: NameProblem | null;
  readonly inventory: Inventory;
  readonly onChange: (target: Target) => void;
}) {
  const t = useText();
  const page = usePageStyles();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const names = namesApart(inventory);
  const ranked = useMemo(() => rankTargets(inventory, switchId, sources), [inventory, switchId, sources]);
  const virtualSwitch = findSwitch(inventory, switchId);
  return (
    <div className={page.page} data-wizard-page>
      <Subtitle1 as="h3">{t('wizard.page.where')}</Subtitle1>
      <p className={page.text}>
        {t('wizard.where.text', {
          switch: virtualSwitch === undefined ? switchId : names.virtualSwitch(virtualSwitch),
        })}
      </p>
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
          ) : null
        }
        nameFor={(vm) => freeSpanName(inventory, vm)}
        onChange={onChange}
      />
    </div>
  );
}
