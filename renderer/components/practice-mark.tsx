import { Badge } from '@fluentui/react-components';
import { useText } from '../i18n/i18n.ts';
import { useProgram } from '../stores/use-app.ts';

/** Says that the host is a simulated one, on every screen and in every dialog. */
export function PracticeMark() {
  const t = useText();
  const label = useProgram(({ snapshot }) => {
    const host = snapshot?.hosts[0];
    return host?.practice === true ? host.label : null;
  });
  if (label === null) return null;
  return (
    <Badge appearance="outline" color="warning">
      {t('practice.mark', { lab: label })}
    </Badge>
  );
}
