import { Button, makeStyles, MessageBar, MessageBarActions, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { MessageText } from '../../components/message-text.tsx';
import { useText } from '../../i18n/i18n.ts';
import type { NamesApart } from '../plan/told-apart.ts';
import type { ChosenOnSwitch } from './chosen-by-switch.ts';

/** More than this many stand behind a button. */
const SHOWN = 6;

const useStyles = makeStyles({
  // In sight however far the page is scrolled, where there is room for it.
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (min-width: 701px) and (min-height: 561px)': { position: 'sticky', bottom: 0 },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyle: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '112px',
    overflow: 'auto',
  },
  item: { minWidth: 0, maxWidth: '100%' },
  button: { overflowWrap: 'anywhere', maxWidth: '100%', textAlign: 'start' },
  name: { unicodeBidi: 'isolate' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What is chosen, always in sight, each with a way to take it out; what several switches need is said at once. */
export function ChosenAdapters({
  chosen,
  names,
  onTakeOut,
  onOnly,
}: {
  readonly chosen: readonly ChosenOnSwitch[];
  readonly names: NamesApart;
  readonly onTakeOut: (ids: readonly string[]) => void;
  /** Keeps these and no others. */
  readonly onOnly: (ids: readonly string[]) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  const adapters = chosen.flatMap((each) => each.adapters);
  // The button that was pressed is gone: its neighbour is next, and without any the search.
  useEffect(() => {
    if (wanted.current === null) return;
    const buttons = box.current?.querySelectorAll<HTMLElement>('li button') ?? [];
    const next = buttons[Math.min(wanted.current, buttons.length - 1)] ?? searchOf(box.current);
    wanted.current = null;
    next?.focus();
  }, [chosen]);
  return (
    <div ref={box} className={styles.box}>
      <div className={styles.head}>
        <p className={styles.count} role="status">
          {t('wizard.watch.chosen', { count: adapters.length })}
        </p>
        {adapters.length > SHOWN ? (
          <Button
            size="small"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {t(all ? 'wizard.watch.show-fewer' : 'wizard.watch.show-chosen', { count: adapters.length })}
          </Button>
        ) : null}
        {adapters.length > 1 ? (
          <Button
            size="small"
            onClick={() => {
              wanted.current = 0;
              onTakeOut(adapters.map(({ id }) => id));
            }}
          >
            {t('wizard.watch.take-all-out')}
          </Button>
        ) : null}
      </div>
      {adapters.length === 0 ? null : (
        <ul className={styles.list} aria-label={t('wizard.watch.chosen-list')}>
          {adapters.slice(0, all ? undefined : SHOWN).map((adapter, index) => (
            <li key={adapter.id} className={styles.item}>
              <Button
                className={styles.button}
                size="small"
                icon={<DismissRegular />}
                iconPosition="after"
                aria-label={t('wizard.watch.take-out', { name: names.label(adapter) })}
                title={t('wizard.watch.take-out', { name: names.label(adapter) })}
                onClick={() => {
                  wanted.current = index;
                  onTakeOut([adapter.id]);
                }}
              >
                <span className={styles.name}>{names.label(adapter)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {chosen.length > 1 ? (
          <MessageBar intent="info" layout="multiline">
            <MessageText>{t('wizard.watch.on-switches')}</MessageText>
            <MessageBarActions className={styles.actions}>
              {chosen.map(({ virtualSwitch, adapters: those }) => (
                <Button
                  key={virtualSwitch.id}
                  onClick={() => {
                    wanted.current = 0;
                    onOnly(those.map(({ id }) => id));
                  }}
                >
                  {t('wizard.watch.only-those-of', { switch: names.virtualSwitch(virtualSwitch) })}
                </Button>
              ))}
            </MessageBarActions>
          </MessageBar>
        ) : null}
      </div>
    </div>
  );
}

function searchOf(box: HTMLElement | null): HTMLElement | null {
  return box?.closest('[data-wizard-page]')?.querySelector<HTMLElement>('input[type="search"]') ?? null;
}
