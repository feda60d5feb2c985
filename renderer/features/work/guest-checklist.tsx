import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { hasId } from '../../../shared/model/same-id.ts';
import { findAdapter } from '../../../shared/model/look-up.ts';
import { Section } from '../../components/section.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useHost, usePreferences } from '../../stores/use-app.ts';
import { namesApart } from '../plan/told-apart.ts';
import { guestCardOf } from './guest-cards.ts';
import { GuestCommandsView } from './guest-commands-view.tsx';
import { macText, tasksFor, tickOf, withTick, type GuestTask } from './guest-tasks.ts';
import { OpenGuest } from './open-guest.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  box: { overflowWrap: 'anywhere' },
  // In line with the text of the box above.
  more: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: '36px',
    paddingBottom: tokens.spacingVerticalS,
    minWidth: 0,
  },
});

/**
 * What is left to do in the guest of an adapter that receives copies, plainly not done by the program.
 *
 * The ticks are the person's own notes, remembered in this window's storage: nothing can read them off
 * the host. Nothing is shown for an adapter that is gone.
 */
export function GuestChecklist({ adapter: id }: { readonly adapter: string }) {
  const t = useText();
  const styles = useStyles();
  const { preferences } = useApp();
  const ticks = usePreferences(({ guestWork }) => guestWork);
  const inventory = useHost((host) => host.inventory);
  const isOurs = useHost(({ ours }) => hasId(ours, id));
  const owned = inventory === null ? undefined : findAdapter(inventory, id);
  if (owned === undefined || owned.vm === null) return null;
  const { adapter, vm } = owned;
  const names = namesApart(inventory);
  const vmName = names.vm(vm);
  // A VM that receives the copies of several switches has a card for each.
  const isOneOfSeveral = vm.adapters.some(
    ({ id: other, mode }) => mode === 'Destination' && other !== adapter.id,
  );
  const mac = macText(adapter.mac) ?? t('guest.no-address');
  const label = (task: GuestTask): string => {
    switch (task) {
      case 'open':
        return t('guest.task.open', { vm: vmName });
      case 'find':
        return t('guest.task.find', { mac });
      case 'rename':
        return t('guest.task.rename', { name: adapter.name });
      case 'unbind':
        return t('guest.task.unbind');
      case 'look':
        return t('guest.task.look', { name: isOurs ? adapter.name : mac });
    }
  };
  return (
    <Section
      title={
        isOneOfSeveral
          ? t('guest.title-of', { vm: vmName, adapter: names.adapter(adapter) })
          : t('guest.title', { vm: vmName })
      }
    >
      <p className={styles.text}>{t('guest.own-notes')}</p>
      <ul className={styles.list}>
        {tasksFor(isOurs).map((task) => {
          const tick = tickOf(adapter.id, task);
          return (
            <li key={task}>
              <Checkbox
                className={styles.box}
                checked={ticks.includes(tick)}
                label={label(task)}
                onChange={(_, { checked }) => {
                  preferences.choose({ guestWork: withTick(ticks, tick, checked === true) });
                }}
              />
              {task === 'open' ? (
                <div className={styles.more}>
                  <OpenGuest vm={vm} />
                </div>
              ) : null}
              {task === 'unbind' ? (
                <div className={styles.more}>
                  {vm.state === 'Off' ? (
                    <p className={styles.text}>{t('guest.off')}</p>
                  ) : (
                    <GuestCommandsView card={guestCardOf(owned)} name={adapter.name} />
                  )}
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      <p className={styles.text}>{t('guest.wireshark')}</p>
    </Section>
  );
}
