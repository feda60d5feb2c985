import { z } from 'zod';

/** The part of vitest's JSON report that is read here; durations in milliseconds. */
export const TestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.enum(['passed', 'failed', 'skipped', 'pending', 'todo', 'disabled']),
          duration: z.number().nullish(),
        }),
      ),
    }),
  ),
});
export type TestReport = z.infer<typeof TestReport>;
