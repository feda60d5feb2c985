import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  Radio,
  RadioGroup,
  Select,
  Subtitle1,
  tokens,
} from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { SwitchType } from '../../../shared/model/virtual-switch.ts';
import { MessageText } from '../../components/message-text.tsx';
import { useText, type Text } from '../../i18n/i18n.ts';
import { wordText } from '../details/status-text.ts';
import {
  cardChoices,
  isFree,
  isNameTaken,
  isTwin,
  type CardChoice,
  type SwitchDraft,
  type SwitchFault,
} from './switch-draft.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { margin: 0 },
  name: { width: '420px', maxWidth: '100%' },
  radio: { display: 'block' },
  sentence: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const NO_CARD = '';

/** The form for a new virtual switch: what kind it is, its name, and what joins it to the network outside. */
export function NewSwitchPage({
  inventory,
  draft,
  faults,
  disabled,
  form,
  onEdit,
  onEnter,
}: {
  readonly inventory: Inventory;
  readonly draft: SwitchDraft;
  /** What is wrong and is to be said by now. */
  readonly faults: readonly SwitchFault[];
  readonly disabled: boolean;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly onEdit: (part: Partial<SwitchDraft>) => void;
  /** Enter was pressed in a field. */
  readonly onEnter: () => void;
}) {
  const t = useText();
  const styles = useStyles();
  const nameFault = faults.find((fault) => fault === 'no-name' || fault === 'long-name');
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <Subtitle1 as="h3" className={styles.title}>
        {t('switches.new')}
      </Subtitle1>
      <Field label={t('switches.type')}>
        <RadioGroup
          value={draft.type}
          disabled={disabled}
          onChange={(_, { value }) => {
            const type = SwitchType.options.find((each) => each === value);
            if (type !== undefined) onEdit({ type });
          }}
        >
          {SwitchType.options.map((type) => (
            <Radio
              key={type}
              value={type}
              label={
                <span>
                  <span className={styles.radio}>{t(`switches.type.${type}`)}</span>
                  <span className={styles.sentence}>{t(`switches.type.${type}.text`)}</span>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={t('switches.name')}
        required
        {...(nameFault === undefined
          ? nameHint(t, draft, inventory)
          : { validationMessage: t(`switches.fault.${nameFault}`) })}
      >
        <Input
          className={styles.name}
          value={draft.name}
          disabled={disabled}
          onChange={(_, { value }) => {
            onEdit({ name: value });
          }}
        />
      </Field>
      {draft.type === 'External' ? (
        <External
          inventory={inventory}
          draft={draft}
          isMissing={faults.includes('no-card')}
          disabled={disabled}
          onEdit={onEdit}
        />
      ) : null}
    </form>
  );
}

/** A name that is there already is no fault, but people take one for the other; the very same switch is not made twice. */
function nameHint(t: Text, draft: SwitchDraft, inventory: Inventory) {
  if (isTwin(draft, inventory)) return { validationMessage: t('switches.twin') };
  return isNameTaken(draft, inventory)
    ? { validationState: 'warning' as const, validationMessage: t('switches.name-taken') }
    : {};
}

/** The physical card of an external switch, and whether the host keeps using it. */
function External({
  inventory,
  draft,
  isMissing,
  disabled,
  onEdit,
}: {
  readonly inventory: Inventory;
  readonly draft: SwitchDraft;
  readonly isMissing: boolean;
  readonly disabled: boolean;
  readonly onEdit: (part: Partial<SwitchDraft>) => void;
}) {
  const t = useText();
  const choices = cardChoices(inventory);
  const chosen = choices.find(({ card }) => card.description === draft.card);
  return (
    <>
      <Field
        label={t('switches.physical')}
        required
        {...(isMissing ? { validationMessage: t('switches.fault.no-card') } : {})}
        {...(choices.some(isFree) ? {} : { hint: t('switches.no-free-card') })}
      >
        <Select
          {...(chosen === undefined ? {} : { title: choiceText(t, chosen) })}
          disabled={disabled}
          value={draft.card ?? NO_CARD}
          onChange={(_, { value }) => {
            onEdit({ card: value === NO_CARD ? null : value });
          }}
        >
          <option value={NO_CARD}>{t('switches.choose-card')}</option>
          {choices.map((choice) => (
            <option key={choice.card.description} value={choice.card.description} disabled={!isFree(choice)}>
              {choiceText(t, choice)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        checked={draft.allowManagementOs}
        disabled={disabled}
        label={t('switches.share')}
        onChange={(_, { checked }) => {
          onEdit({ allowManagementOs: checked === true });
        }}
      />
      {chosen !== undefined && chosen.carries.length > 0 && !draft.allowManagementOs ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageText>{t('switches.host-loses-card')}</MessageText>
        </MessageBar>
      ) : null}
    </>
  );
}

function choiceText(t: Text, { card, boundTo, carries, unnamed }: CardChoice): string {
  const notes = [
    ...(boundTo === null ? [] : [t('switches.card-bound', { name: boundTo })]),
    ...(unnamed ? [t('switches.card-unnamed')] : []),
    ...carries.map((each) => t(`switches.carries.${each}`)),
  ];
  const name = `${card.description} (${[card.name, card.status === null ? null : wordText(t, 'card', card.status), card.linkSpeed].filter((part) => part !== null).join(', ')})`;
  return notes.length === 0 ? name : `${name}: ${notes.join(', ')}`;
}
