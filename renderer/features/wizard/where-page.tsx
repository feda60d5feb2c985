import { Subtitle1 } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { Search } from '../../components/search.tsx';
import { useText } from '../../i18n/i18n.ts';
import type { Target, WizardEntry } from '../../stores/wizard-entry.ts';
import { namesApart } from '../plan/told-apart.ts';
import { chosenBySwitch } from './chosen-by-switch.ts';
import { spansElsewhere, type Obstacle } from './obstacle-of.ts';
import { usePageStyles } from './page-styles.ts';
import { WhereSection } from './where-section.tsx';
import { WhyDedicated } from './why-dedicated.tsx';

/** The second page: for each switch the VM that receives the copies, best first; none is chosen beforehand. */
export function WherePage({
  entry,
  receiversLeftOut,
  obstacles,
  tries,
  inventory,
  ours,
  onChange,
}: {
  readonly entry: Pick<WizardEntry, 'sources' | 'targets'>;
  /** How many Destinations the choice of a whole switch has left out. */
  readonly receiversLeftOut: number;
  /** What keeps the page from being left. */
  readonly obstacles: readonly Obstacle[];
  /** How often it was tried in vain to go on. */
  readonly tries: number;
  readonly inventory: Inventory;
  /** Ids of the adapters that we added. */
  readonly ours: readonly string[];
  readonly onChange: (switchId: string, target: Target) => void;
}) {
  const t = useText();
  const page = usePageStyles();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const names = namesApart(inventory);
  const { sources, targets } = entry;
  const sections = useMemo(() => chosenBySwitch(inventory, sources), [inventory, sources]);
  const [first, ...others] = sections;
  const ids = sections.map(({ virtualSwitch }) => virtualSwitch.id.toLowerCase());
  return (
    <div className={page.page} data-wizard-page>
      <Subtitle1 as="h3">{t('wizard.page.where')}</Subtitle1>
      <p className={page.text}>
        {first === undefined
          ? t('wizard.no-source')
          : others.length > 0
            ? t('wizard.where.switches')
            : t('wizard.where.text', { switch: names.virtualSwitch(first.virtualSwitch) })}
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
      {sections.map((section, index) => {
        const id = ids[index] ?? '';
        return (
          <WhereSection
            key={id}
            section={section}
            isOnly={others.length === 0}
            sources={sources}
            target={targets[id] ?? null}
            elsewhere={spansElsewhere(entry, ids, id)}
            problem={obstacles.find(({ switchId }) => switchId === id) ?? null}
            leads={obstacles[0]?.switchId === id}
            tries={tries}
            search={wanted}
            inventory={inventory}
            ours={ours}
            onChange={(target) => {
              onChange(id, target);
            }}
          />
        );
      })}
    </div>
  );
}
