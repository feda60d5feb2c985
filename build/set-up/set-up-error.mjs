/** Something that a step needs and the machine lacks, or a command that failed: its message is for a person. */
export class SetUpError extends Error {}
