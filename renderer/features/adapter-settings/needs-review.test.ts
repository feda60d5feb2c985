import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../../shared/checks/make-finding.ts';
import { needsReview } from './needs-review.ts';

const quiet = { blocked: false, shutsDown: [], findings: [] };
const about = { target: 'x', name: 'VM1/LAN' };

describe('a plan of changed settings', () => {
  it('runs where it was asked for when the checks have nothing against it', () => {
    expect(needsReview(quiet)).toBe(false);
    expect(needsReview({ ...quiet, findings: [makeFinding('destination-without-source', about)] })).toBe(
      false,
    );
  });

  it('is reviewed for a warning, for a receiver nobody asked for, and for a shutdown', () => {
    expect(needsReview({ ...quiet, findings: [makeFinding('role-change', about)] })).toBe(true);
    const foreign = makeFinding('foreign-receiver', about);
    expect(needsReview({ ...quiet, blocked: true, findings: [foreign] })).toBe(true);
    expect(needsReview({ ...quiet, findings: [{ ...foreign, accepted: true }] })).toBe(true);
    expect(needsReview({ ...quiet, shutsDown: ['VM1'] })).toBe(true);
  });
});
