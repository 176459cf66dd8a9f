export class Refusal extends Error {}
export function describeFailure(error: unknown): string;
export function reportFailure(error: unknown): void;
