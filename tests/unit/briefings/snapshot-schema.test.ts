import { describe, expect, it } from "vitest";
import { canonicalJson } from "@/lib/domain/briefings/canonical-json";
import { briefingSnapshotSchema, parseSnapshot } from "@/lib/features/briefings/schema/snapshot";
import { briefingSnapshot, snapshotTarget } from "@/tests/support/briefing-snapshot";

describe("a snapshot that was kept", () => {
  it("reads back as it was written", () => {
    const snapshot = briefingSnapshot();
    expect(parseSnapshot(canonicalJson(snapshot))).toEqual(snapshot);
  });

  it("is refused with a part too many, too few or of another kind", () => {
    const snapshot = briefingSnapshot();
    const { asOf: _asOf, ...dateless } = snapshot;
    const broken: readonly unknown[] = [
      { ...snapshot, format: 2 },
      { ...snapshot, knownOn: "2026-10-31T00:00:00Z" },
      { ...snapshot, asOf: "2026-02-30" },
      dateless,
      { ...snapshot, targets: [{ ...snapshotTarget(), actual: { kind: "missing", reason: "forgotten" } }] },
      { ...snapshot, targets: [{ ...snapshotTarget(), actual: { kind: "missing", reason: "no_data", value: 0 } }] },
      { ...snapshot, targets: [{ ...snapshotTarget(), row: 0 }] },
    ];
    for (const one of broken) expect(briefingSnapshotSchema.safeParse(one).success).toBe(false);
  });
});
