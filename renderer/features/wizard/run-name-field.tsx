import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { runNameProblem } from './run-name.ts';

/** After so long without a letter the plan is made under the name. */
const PAUSE_MS = 500;

/** What the person calls the set-up, with what is wrong with it said where it is typed. */
export function RunNameField({
  name,
  onChange,
}: {
  readonly name: string;
  readonly onChange: (name: string) => void;
}) {
  const t = useText();
  const [typed, setTyped] = useState(name);
  const problem = runNameProblem(typed);
  useEffect(() => {
    if (typed === name) return undefined;
    const timer = setTimeout(() => {
      onChange(typed);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, name, onChange]);
  return (
    <Field
      label={t('wizard.run-name')}
      hint={t('wizard.run-name.hint')}
      {...(problem === null ? {} : { validationMessage: t(problem) })}
    >
      <Input
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
        }}
        onBlur={() => {
          if (typed !== name) onChange(typed);
        }}
      />
    </Field>
  );
}
