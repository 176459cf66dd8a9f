import type { FactKind } from "@/lib/features/facts/types";

export const FACT_KINDS: readonly FactKind[] = ["target", "plan", "actual", "claim", "commitment", "event"];
