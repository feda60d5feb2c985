import { Button } from '@fluentui/react-components';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useUi } from '../../stores/use-app.ts';

/** Says why the last thing that was asked for in a menu or a pane was not done, until it is put away. */
export function FailureBar() {
  const t = useText();
  const { ui } = useApp();
  const failure = useUi((state) => state.failure);
  if (failure === null) return null;
  return (
    <ErrorBox error={failure}>
      <Button
        size="small"
        onClick={() => {
          ui.setState({ failure: null });
        }}
      >
        {t('button.close')}
      </Button>
    </ErrorBox>
  );
}
