import {
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findSwitch } from '../../../shared/model/look-up.ts';
import { Attention } from '../../components/attention.tsx';
import { useText } from '../../i18n/i18n.ts';
import type { SpanTarget, Target } from '../../stores/wizard-entry.ts';
import { someNames } from '../plan/some-names.ts';
import { namesApart } from '../plan/told-apart.ts';
import type { ChosenOnSwitch } from './chosen-by-switch.ts';
import type { Obstacle } from './obstacle-of.ts';
import { usePageStyles } from './page-styles.ts';
import { rankTargets, withoutTaken } from './rank-targets.ts';
import { freeSpanName } from './span-names.ts';
import { TargetList } from './target-list.tsx';
import { useTriedField } from './use-tried-field.ts';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    marginTop: tokens.spacingVerticalS,
  },
  heading: { overflowWrap: 'anywhere' },
});

/** Where the copies of one switch go; among several it says which switch that is, and what is watched there. */
export function WhereSection({
  section: { virtualSwitch, adapters },
  isOnly,
  sources,
  target,
  elsewhere,
  problem,
  leads,
  tries,
  search,
  inventory,
  ours,
  onChange,
}: {
  readonly section: ChosenOnSwitch;
  /** Whether no other switch is watched: then the page itself says all of it. */
  readonly isOnly: boolean;
  readonly sources: readonly string[];
  readonly target: Target | null;
  /** The SPAN adapters that VMs get on the other switches. */
  readonly elsewhere: readonly SpanTarget[];
  /** What keeps the page from being left, where it is something of this switch. */
  readonly problem: Obstacle | null;
  /** Whether it is the first such thing of the page: that is led to. */
  readonly leads: boolean;
  /** How often it was tried in vain to go on. */
  readonly tries: number;
  readonly search: string;
  readonly inventory: Inventory;
  /** Ids of the adapters that we added. */
  readonly ours: readonly string[];
  readonly onChange: (target: Target) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const page = usePageStyles();
  const heading = useId();
  const names = namesApart(inventory);
  const switchId = virtualSwitch.id;
  const name = names.virtualSwitch(virtualSwitch);
  const ranked = useMemo(
    () => rankTargets(inventory, switchId, sources, ours),
    [inventory, switchId, sources, ours],
  );
  const isMissing = problem?.text === 'wizard.no-target-on';
  const other = problem?.other == null ? undefined : findSwitch(inventory, problem.other);
  const about = { switch: other === undefined ? name : names.virtualSwitch(other) };
  const list = (
    <TargetList
      label={isOnly ? t('wizard.page.where') : t('wizard.where.list-of', { switch: name })}
      level={isOnly ? 4 : 5}
      ranked={withoutTaken(ranked, elsewhere)}
      names={names}
      target={target}
      search={search}
      nameField={
        target?.kind === 'new' ? (
          <SpanNameField
            name={target.name}
            problem={problem === null || isMissing ? null : t(problem.text, about)}
            leads={leads}
            tries={tries}
            onChange={(next) => {
              onChange({ ...target, name: next });
            }}
          />
        ) : null
      }
      nameFor={(vm) => freeSpanName(inventory, vm, elsewhere)}
      onChange={onChange}
    />
  );
  if (isOnly) return list;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <Subtitle2 as="h4" id={heading} className={styles.heading}>
        {t('plan.on-switch', { switch: name })}
      </Subtitle2>
      <p className={page.text}>
        {t('wizard.where.sources', {
          count: adapters.length,
          sources: someNames(t, adapters.map(names.label)),
        })}
      </p>
      {isMissing ? <Missing key={tries} text={t(problem.text, about)} leads={leads} /> : null}
      {list}
    </section>
  );
}

/** That nothing is chosen for this switch yet; the first such word of the page is led to. */
function Missing({ text, leads }: { readonly text: string; readonly leads: boolean }) {
  const page = usePageStyles();
  const bar = (
    <MessageBar intent="error" role="alert" layout="multiline">
      <MessageBarBody className={page.text}>{text}</MessageBarBody>
    </MessageBar>
  );
  return leads ? <Attention block="center">{bar}</Attention> : bar;
}

/** The name of the SPAN adapter that is added, with what is wrong with it. */
function SpanNameField({
  name,
  problem,
  leads,
  tries,
  onChange,
}: {
  readonly name: string;
  /** What is wrong with it, in words. */
  readonly problem: string | null;
  readonly leads: boolean;
  readonly tries: number;
  readonly onChange: (name: string) => void;
}) {
  const t = useText();
  const place = useTriedField(tries, problem !== null && leads);
  return (
    <div ref={place}>
      <Field
        label={t('wizard.where.name')}
        hint={t('wizard.where.name-hint')}
        {...(problem === null ? {} : { validationMessage: problem })}
      >
        <Input
          value={name}
          maxLength={256}
          onChange={(_, { value }) => {
            onChange(value);
          }}
        />
      </Field>
    </div>
  );
}
