import { Body1Strong, Button, makeStyles, RadioGroup, Subtitle2, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n/i18n.ts';
import type { Target } from '../../stores/wizard-entry.ts';
import type { NamesApart } from '../plan/told-apart.ts';
import { usePageStyles } from './page-styles.ts';
import { RANKS, type Rank, type TargetOption } from './rank-targets.ts';
import { TargetChoice } from './target-option.tsx';
import { choiceOf, targetOfOption } from './wizard-target.ts';

/** More of one rank than anybody reads, fewer where several lists share the page; the search narrows them. */
const SHOWN = { 4: 50, 5: 12 } as const;

/** Ranks that hardly anybody wants: behind a button until one of theirs is chosen or searched for. */
const FOLDED: ReadonlySet<Rank> = new Set<Rank>(['existing', 'cannot']);

const useStyles = makeStyles({
  groups: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    flexShrink: 0,
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  options: { display: 'flex', flexDirection: 'column' },
  heading: { margin: 0, overflowWrap: 'anywhere' },
  fold: { alignSelf: 'start' },
});

/** Where copies can go, best first; none is chosen beforehand. */
export function TargetList({
  label,
  level,
  ranked,
  names,
  target,
  search,
  nameField,
  nameFor,
  onChange,
}: {
  /** What is chosen here, for those who hear the screen. */
  readonly label: string;
  /** Of the headings of its ranks. */
  readonly level: 4 | 5;
  readonly ranked: ReadonlyMap<Rank, readonly TargetOption[]>;
  readonly names: NamesApart;
  readonly target: Target | null;
  readonly search: string;
  /** Stands below the VM that gets a new adapter. */
  readonly nameField: ReactNode;
  /** The name that a new SPAN adapter of a VM is offered. */
  readonly nameFor: (vm: string) => string;
  readonly onChange: (target: Target) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const page = usePageStyles();
  const wanted = search.trim().toLowerCase();
  const isFound = ({ vm, adapter }: TargetOption) =>
    [vm.name, adapter?.name, ...(adapter?.guestAddresses ?? [])].some(
      (text) => text?.toLowerCase().includes(wanted) === true,
    );
  const choice = choiceOf(target);
  // What is chosen is in sight whatever is searched for: what is wrong with its name is said below it.
  const groups = RANKS.map((rank) => ({
    rank,
    found: (ranked.get(rank) ?? []).filter((option) => isFound(option) || valueOf(option) === choice),
  })).filter(({ found }) => found.length > 0);
  const isAnyFound = groups.some(({ found }) => found.some(isFound));
  const noneFound = isAnyFound ? null : <p className={page.text}>{t('list.none-found')}</p>;
  if (groups.length === 0) return noneFound;
  const list = (
    <RadioGroup
      aria-label={label}
      className={styles.groups}
      value={choice}
      onChange={(_, { value }) => {
        const next = groups
          .flatMap(({ found }) => found)
          .map((option) => targetOfOption(option, nameFor(option.vm.id)))
          .find((each) => choiceOf(each) === value);
        if (next !== undefined && value !== choice) onChange(next);
      }}
    >
      {groups.map(({ rank, found }) => (
        <Group
          key={rank}
          level={level}
          rank={rank}
          found={found}
          names={names}
          choice={choice}
          nameField={nameField}
          searching={wanted !== ''}
        />
      ))}
    </RadioGroup>
  );
  return (
    <>
      {noneFound}
      {list}
    </>
  );
}

/** An option as the value of its radio button. */
function valueOf(option: TargetOption): string {
  return choiceOf(targetOfOption(option, ''));
}

function Group({
  level,
  rank,
  found,
  names,
  choice,
  nameField,
  searching,
}: {
  readonly level: 4 | 5;
  readonly rank: Rank;
  readonly found: readonly TargetOption[];
  readonly names: NamesApart;
  readonly choice: string;
  readonly nameField: ReactNode;
  readonly searching: boolean;
}) {
  const t = useText();
  const styles = useStyles();
  const page = usePageStyles();
  const [unfolded, setUnfolded] = useState(false);
  const holdsChoice = found.some((option) => valueOf(option) === choice);
  const isOpen = !FOLDED.has(rank) || unfolded || searching || holdsChoice;
  // The chosen one is in sight, wherever it was found.
  const shown = found.filter((option, index) => index < SHOWN[level] || valueOf(option) === choice);
  const explained = rank === 'shutdown' || rank === 'watched' || rank === 'existing' ? rank : null;
  return (
    <section className={styles.options}>
      {level === 4 ? (
        <Subtitle2 as="h4" className={styles.heading}>
          {t(`wizard.rank.${rank}`)}
        </Subtitle2>
      ) : (
        <Body1Strong as="h5" className={styles.heading}>
          {t(`wizard.rank.${rank}`)}
        </Body1Strong>
      )}
      {explained === null ? null : <p className={page.quiet}>{t(`wizard.rank-means.${explained}`)}</p>}
      {FOLDED.has(rank) && !searching && !holdsChoice ? (
        <Button
          className={styles.fold}
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          onClick={() => {
            setUnfolded(!unfolded);
          }}
        >
          {t(`wizard.where.show-${rank === 'cannot' ? 'cannot' : 'existing'}`, { count: found.length })}
        </Button>
      ) : null}
      {isOpen ? (
        <>
          {shown.map((option) => (
            <TargetChoice key={valueOf(option)} option={option} value={valueOf(option)} names={names}>
              {option.adapter === null && valueOf(option) === choice ? nameField : null}
            </TargetChoice>
          ))}
          {found.length > shown.length ? (
            <p className={page.quiet}>{t('wizard.more', { count: found.length - shown.length })}</p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
