import type { Program } from '../../electron/contract/program.ts';
import type { Door } from '../../shared/contract/call-names.ts';
import type { Link } from '../../shared/contract/link.ts';

/**
 * The contract in memory: the screen's link straight onto a program's dispatch.
 *
 * What crosses is copied as a wire would copy it, so that neither side holds an object of the other.
 */
export function memoryLink(program: Pick<Program, 'dispatch' | 'onChange'>, door: Door): Link {
  return {
    call: async (name, input) =>
      structuredClone(await program.dispatch(name, structuredClone(input), { door })) as never,
    onEvent: (_, listener) =>
      program.onChange((change) => {
        listener(structuredClone(change) as never);
      }),
    onStatus(listener) {
      listener('connected');
      return () => undefined;
    },
  };
}
