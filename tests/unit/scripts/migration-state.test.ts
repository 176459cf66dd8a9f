import { describe, expect, it } from "vitest";
import { compareMigrations, type LedgerRow } from "@/lib/db/migration-state";

const files = [
  { name: "1_first", sql: "", checksum: "aa" },
  { name: "2_second", sql: "", checksum: "bb" },
];
const done = (migration_name: string, checksum: string): LedgerRow => ({
  migration_name,
  checksum,
  finished_at: "2026-01-01",
  rolled_back_at: null,
});

describe("whether the database has the migrations of this version", () => {
  it("is current when each was applied", () => {
    expect(compareMigrations({ files, ledger: [done("1_first", "aa"), done("2_second", "bb")] })).toEqual({
      kind: "current",
      last: "2_second",
    });
  });

  it("names those that are still to come", () => {
    expect(compareMigrations({ files, ledger: [done("1_first", "aa")] })).toEqual({
      kind: "pending",
      missing: ["2_second"],
    });
  });

  it("a migration without an end has failed", () => {
    const ledger = [{ ...done("1_first", "aa"), finished_at: null }];
    expect(compareMigrations({ files, ledger })).toEqual({ kind: "failed", name: "1_first" });
  });

  it("a failed one that was rolled back is still to come", () => {
    const ledger = [{ ...done("1_first", "aa"), finished_at: null, rolled_back_at: "2026-01-02" }];
    expect(compareMigrations({ files, ledger })).toEqual({ kind: "pending", missing: ["1_first", "2_second"] });
  });

  it("a database of a newer version is ahead", () => {
    expect(compareMigrations({ files: [], ledger: [done("1_first", "aa")] })).toEqual({
      kind: "ahead",
      unknown: ["1_first"],
    });
  });

  it("a migration whose text was changed afterwards counts as unknown", () => {
    expect(compareMigrations({ files, ledger: [done("1_first", "zz")] })).toEqual({
      kind: "ahead",
      unknown: ["1_first"],
    });
  });
});
