import { ADAPTER_CASES } from './adapter-cases.ts';
import type { Case } from './case.ts';
import { HOST_CASES } from './host-cases.ts';

/** Every kind of step and every refusal, for both hosts. */
export const CASES: readonly Case[] = [...ADAPTER_CASES, ...HOST_CASES];
