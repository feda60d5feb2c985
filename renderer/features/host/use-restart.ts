import { useActions, useApp, useProgram } from '../../stores/use-app.ts';

/** Starts the program again as administrator, and says where that fails; null where it cannot be offered. */
export function useRestart(): (() => void) | null {
  const { ui } = useApp();
  const { restartAsAdministrator } = useActions();
  const canRestart = useProgram(({ about }) => about?.canRestartAsAdministrator === true);
  if (!canRestart) return null;
  return () =>
    void restartAsAdministrator().then((answer) => {
      if (!answer.ok) ui.setState({ failure: answer.error });
    });
}
