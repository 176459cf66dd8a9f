import type { Step } from "./steps.mjs";

export function buildHash(): string;
export function ensureClient(step: Step): Promise<void>;
export function ensureBuild(step: Step): Promise<void>;
