/** One thing that is known: what it is called and what it is. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Whether a person may want to take it elsewhere, as an id or an address. */
  readonly copies?: boolean;
}
