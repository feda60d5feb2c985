import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ActivityStep } from '../../../shared/contract/activity-view.ts';
import { CopyValue } from '../details/copy-value.tsx';
import { DetailsTable } from '../details/details-table.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { useText } from '../../i18n/i18n.ts';
import { stepText } from '../../i18n/step-text.ts';
import { useHost } from '../../stores/use-app.ts';
import { calledText, durationText, resultText, scriptText, shownResult } from './activity-text.ts';
import { changedFields, type ChangedField } from './changed-fields.ts';
import { fieldText, valueText } from './field-text.ts';
import { OutcomeIcon } from './outcome-icon.tsx';
import { clockText } from './clock-text.ts';

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  error: { display: 'block', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', userSelect: 'text' },
  code: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    overflowX: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  script: { display: 'flex', alignItems: 'center' },
  toggle: { justifyContent: 'flex-start', paddingInline: tokens.spacingHorizontalXS },
});

/** One step of a run: how it ended, what was read back, what was called, and the same as plain PowerShell. */
export function RunStep({
  step: recorded,
  number,
}: {
  readonly step: ActivityStep;
  readonly number: number;
}) {
  const t = useText();
  const styles = useStyles();
  const { step, message, code, startedAt, endedAt, before, after } = recorded;
  const practice = useHost((host) => host.practice);
  const called = calledText(t, recorded, practice);
  const notes = [resultText(t, recorded), clockText(startedAt), durationText(t, startedAt, endedAt)].filter(
    (part) => part !== null,
  );
  return (
    <li className={styles.step}>
      <OutcomeIcon outcome={shownResult(recorded)} />
      <div>
        <span className={styles.title}>{`${String(number)}. ${stepText(t, step)}`}</span>
        <span className={styles.note}>{notes.join(' · ')}</span>
        {code === null && message === null ? null : (
          <span className={styles.error}>
            {code === null ? null : t(`error.${code}`)}
            {code === 'Cancelled' ? (
              <CancelledNote kind={step.kind} />
            ) : message === null ? null : (
              <OwnWords text={message} />
            )}
          </span>
        )}
        <ReadBack changes={changedFields(before, after)} wasRead={after !== null} number={number} />
        {called === null ? null : <span className={styles.note}>{called}</span>}
        <Script text={recorded.script} title={scriptText(t, practice)} number={number} />
      </div>
    </li>
  );
}

/** What a step that was cancelled may still come to: a guest's shutdown cannot be withdrawn. */
function CancelledNote({ kind }: { readonly kind: ActivityStep['step']['kind'] }) {
  const t = useText();
  return kind === 'stop-vm' ? <OwnWords text={t('activity.may-still-stop')} /> : null;
}

function ReadBack({
  changes,
  wasRead,
  number,
}: {
  readonly changes: readonly ChangedField[];
  readonly wasRead: boolean;
  readonly number: number;
}) {
  const t = useText();
  const styles = useStyles();
  if (!wasRead) return <span className={styles.note}>{t('activity.no-read-back')}</span>;
  if (changes.length === 0) return null;
  return (
    <DetailsTable
      label={t('activity.read-back', { number })}
      columns={[t('activity.field'), t('activity.before'), t('activity.after')]}
      lines={changes.map((change) => {
        const after = valueText(t, change, change.after);
        return {
          key: `${change.thing} ${change.field}`,
          cells: [
            fieldText(t, change),
            valueText(t, change, change.before),
            change.changed ? after : t('activity.same', { value: after }),
          ],
        };
      })}
    />
  );
}

function Script({
  text,
  title,
  number,
}: {
  readonly text: string;
  readonly title: string;
  readonly number: number;
}) {
  const t = useText();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const shown = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd();
  return (
    <>
      <span className={styles.script}>
        <Button
          size="small"
          appearance="subtle"
          className={styles.toggle}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {title}
        </Button>
        <CopyValue value={shown} what={t('activity.copy-script', { number })} />
      </span>
      {isOpen ? (
        // A part that scrolls has to be reachable with the keyboard.
        <pre
          id={id}
          className={styles.code}
          tabIndex={0}
          role="region"
          aria-label={t('activity.script-of', { number })}
        >
          {shown}
        </pre>
      ) : null}
    </>
  );
}
