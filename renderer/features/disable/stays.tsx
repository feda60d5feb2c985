import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { MirrorPort } from '../../../shared/plan/who-receives.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/i18n.ts';
import { someNames } from '../plan/some-names.ts';
import { namesApart } from '../plan/told-apart.ts';
import { whatStays } from './disable-view.ts';

const useStyles = makeStyles({ list: { margin: 0, overflowWrap: 'anywhere' } });

/** What goes on mirroring, said before it could surprise anybody. */
export function Stays({ inventory, plan }: { readonly inventory: Inventory; readonly plan: PlanView }) {
  const t = useText();
  const styles = useStyles();
  const { receiving, unheard } = useMemo(() => whatStays(inventory, plan.steps), [inventory, plan]);
  if (receiving.length + unheard.length === 0) return null;
  const names = namesApart(inventory);
  const listed = (ports: readonly MirrorPort[]) => someNames(t, ports.map(names.label));
  return (
    <Section title={t('disable.stays')}>
      <ul className={styles.list}>
        {receiving.map(({ port, sources }) => (
          <li key={port.id}>
            {t('disable.receiving', { name: names.label(port), sources: listed(sources) })}
          </li>
        ))}
        {unheard.length === 0 ? null : <li>{t('disable.unheard', { sources: listed(unheard) })}</li>}
      </ul>
    </Section>
  );
}
