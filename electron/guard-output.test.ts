import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { guardOutput } from './guard-output.ts';

it('a closed terminal does not end the program', () => {
  const stream = new PassThrough();
  guardOutput([stream]);
  expect(() => stream.emit('error', new Error('EPIPE'))).not.toThrow();
});

it('one that is guarded already is not guarded again', () => {
  const stream = new PassThrough();
  guardOutput([stream]);
  guardOutput([stream]);
  expect(stream.listenerCount('error')).toBe(1);
});
