import { useHost } from '../../stores/use-app.ts';
import { isTourHost } from './tour-steps.ts';
import { useTour } from './use-tour.ts';

/** Takes the tour on as its steps are done, for as long as it lasts and wherever its words stand. */
export function Progress({ at }: { readonly at: number }) {
  return useHost(isTourHost) ? <Follow at={at} /> : null;
}

function Follow({ at }: { readonly at: number }) {
  useTour(at);
  return null;
}
