import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CompassNorthwestRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import { addTexts } from '../../i18n/lazy-texts.ts';
import { tourEn } from '../../i18n/texts/tour.en.ts';
import { tourIt } from '../../i18n/texts/tour.it.ts';
import { hostName, useApp, useHost } from '../../stores/use-app.ts';
import { goToPane } from '../frame/go-to-pane.ts';
import { mirroredCount } from '../inventory/mirror-counts.ts';
import { useOpenHost } from '../start/use-open-host.ts';
import { isTourHost, TOUR } from './tour-steps.ts';

addTexts({ en: tourEn, it: tourIt });

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { color: tokens.colorBrandForeground1, marginTop: '2px' },
  words: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  count: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  leave: { gridColumn: 3, gridRow: 1, alignSelf: 'start' },
  heading: {
    ...typographyStyles.subtitle2,
    display: 'inline',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  actions: { gridColumn: '2 / -1', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the tour says now, with the ways on, back and out; it takes room of its own and covers nothing. */
export function Coach({ at, inDialog }: { readonly at: number; readonly inDialog: boolean }) {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const isHere = useHost(isTourHost);
  const [opened, setOpened] = useState(false);
  const leave = () => {
    // What is left has the focus now: it would be nowhere. A dialog minds its own.
    if (!inDialog) goToPane(1);
    ui.setState({ tour: null });
  };
  return (
    <section className={styles.strip} aria-label={t('tour.title')} data-pane="tour">
      <CompassNorthwestRegular fontSize={20} aria-hidden className={styles.icon} />
      {isHere ? (
        <Step at={at} inDialog={inDialog} takesFocus={inDialog || opened} onLeave={leave} />
      ) : (
        <Elsewhere
          onOpened={() => {
            setOpened(true);
          }}
        />
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t('tour.leave')}
        title={t('tour.leave')}
        className={styles.leave}
        onClick={leave}
      />
    </section>
  );
}

function Step({
  at,
  inDialog,
  takesFocus,
  onLeave,
}: {
  readonly at: number;
  readonly inDialog: boolean;
  readonly takesFocus: boolean;
  readonly onLeave: () => void;
}) {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const heading = useFocusOnComing(takesFocus);
  const step = TOUR[at];
  const host = useHost(hostName);
  const count = useHost(({ inventory }) => mirroredCount(inventory));
  const isWorking = useHost(({ work }) => work !== null && work.outcome === null);
  if (step === undefined) return null;
  const isLast = at === TOUR.length - 1;
  const isMirrored = at < TOUR.findIndex(({ id }) => id === 'result') && !inDialog && count > 0 && !isWorking;
  const words = {
    action: t('action.set-up-selection', { count: 1 }),
    next: t('button.next'),
    disable: t('action.disable', { host, count }),
  };
  return (
    <>
      <div className={styles.words} aria-live="polite">
        <span>
          <h2 ref={heading} tabIndex={-1} className={styles.heading}>
            {t(`tour.${step.id}`)}
          </h2>{' '}
          <span className={styles.count}>{t('tour.step', { number: at + 1, of: TOUR.length })}</span>
        </span>
        <p className={styles.text}>{t(`tour.${step.id}.text`, words)}</p>
        {isMirrored ? <p className={styles.text}>{t('tour.mirrored')}</p> : null}
      </div>
      <div className={styles.actions}>
        {isMirrored ? (
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              ui.setState({ dialog: { kind: 'disable', scope: { all: true } } });
            }}
          >
            {t('tour.disable-first')}
          </Button>
        ) : null}
        {at === 0 ? null : (
          <Button
            size="small"
            onClick={() => {
              // The first step has no way back: this button goes away with the focus on it.
              if (at === 1) heading.current?.focus();
              ui.setState({ tour: at - 1 });
            }}
          >
            {t('tour.back')}
          </Button>
        )}
        <Button
          size="small"
          appearance={step.isDone === null ? 'primary' : 'secondary'}
          onClick={() => {
            if (isLast) onLeave();
            else ui.setState({ tour: at + 1 });
          }}
        >
          {t(isLast ? 'tour.finish' : 'tour.next')}
        </Button>
      </div>
    </>
  );
}

/**
 * A dialog that opens puts the focus on its first button, which would be the tour's way back: the words
 * of the tour take it instead, and are heard. So they do once the lab is open, whose button went away.
 */
function useFocusOnComing(takesFocus: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return undefined;
    const timer = setTimeout(() => {
      heading.current?.focus();
    });
    return () => {
      clearTimeout(timer);
    };
  }, [takesFocus]);
  return heading;
}

/** Another host is shown than the one that the tour speaks of. */
function Elsewhere({ onOpened }: { readonly onOpened: () => void }) {
  const t = useText();
  const styles = useStyles();
  const { open, opening, error } = useOpenHost();
  return (
    <>
      <div className={styles.words}>
        <p className={styles.text}>{t('tour.elsewhere')}</p>
        {error === null ? null : <ErrorBox error={error} />}
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={opening !== null}
          onClick={() => {
            onOpened();
            void open({ kind: 'practice', lab: 'walkthrough' });
          }}
        >
          {t('tour.open-lab')}
        </Button>
      </div>
    </>
  );
}
