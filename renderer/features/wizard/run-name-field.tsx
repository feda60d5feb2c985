import { Field, Input } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { runNameProblem } from './run-name.ts';
import { useTriedField } from './use-tried-field.ts';

/** After so long without a letter the plan is made under the name. */
const PAUSE_MS = 500;

/** What the person calls the set-up, with what is wrong with it said where it is typed. */
export function RunNameField({
  name,
  tries,
  onChange,
  onSettle,
}: {
  readonly name: string;
  /** How often it was tried in vain to go on. */
  readonly tries: number;
  /** Told of every letter. */
  readonly onChange: (name: string) => void;
  /** Told of the name once nothing more is typed. */
  readonly onSettle: (name: string) => void;
}) {
  const t = useText();
  const problem = runNameProblem(name);
  const field = useTriedField(tries, problem !== null);
  useEffect(() => {
    const timer = setTimeout(() => {
      onSettle(name);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [name, onSettle]);
  return (
    <div ref={field}>
      <Field
        label={t('wizard.run-name')}
        hint={t('wizard.run-name.hint')}
        {...(problem === null ? {} : { validationMessage: t(problem) })}
      >
        <Input
          value={name}
          onChange={(_, { value }) => {
            onChange(value);
          }}
          onBlur={() => {
            onSettle(name);
          }}
        />
      </Field>
    </div>
  );
}
