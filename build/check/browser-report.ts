import { z } from 'zod';

const Test = z.object({
  projectName: z.string(),
  status: z.enum(['expected', 'unexpected', 'flaky', 'skipped']),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
  results: z.array(z.object({ duration: z.number() })),
});

const Spec = z.object({ title: z.string(), file: z.string(), tests: z.array(Test) });
type Spec = z.infer<typeof Spec>;

interface Suite {
  title: string;
  specs: Spec[];
  suites?: Suite[] | undefined;
}
const Suite: z.ZodType<Suite> = z.object({
  title: z.string(),
  specs: z.array(Spec),
  get suites() {
    return z.array(Suite).optional();
  },
});

/** The part of Playwright's JSON report that is read here; durations in milliseconds. */
export const BrowserReport = z.object({
  suites: z.array(Suite),
  errors: z.array(z.object({ message: z.string().optional() })),
});
export type BrowserReport = z.infer<typeof BrowserReport>;

/** One test of the report, as it is counted. */
export interface BrowserTest {
  readonly name: string;
  readonly project: string;
  readonly status: z.infer<typeof Test>['status'];
  readonly reason: string | null;
  readonly ms: number;
}

/** Every test of every suite, however deep; named after the file, what it is grouped under, and itself. */
export function testsOf({ suites }: BrowserReport): BrowserTest[] {
  const inSuite = ({ specs, suites: inner = [] }: Suite, groups: readonly string[]): BrowserTest[] => [
    ...specs.flatMap(({ file, title, tests }) =>
      tests.map((test) => ({
        name: [`[${test.projectName}]`, file, ...groups, title].join(' '),
        project: test.projectName,
        status: test.status,
        reason: test.annotations.find(({ type }) => type === 'skip')?.description ?? null,
        ms: test.results.reduce((sum, { duration }) => sum + duration, 0),
      })),
    ),
    ...inner.flatMap((each) => inSuite(each, [...groups, each.title])),
  ];
  // The outermost ones are files.
  return suites.flatMap((suite) => inSuite(suite, []));
}
