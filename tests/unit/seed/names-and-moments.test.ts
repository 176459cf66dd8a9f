import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { REGISTRY_OPENING, versionsOf } from "@/prisma/seed/history";
import { dayOfNextMonth, moment, monthsBetween, uuidFromName } from "@/prisma/seed/names-and-moments";
import { knownFrom, publicationDay } from "@/prisma/seed/publication-moments";

describe("uuidFromName", () => {
  it("gives one name one id, and another name another", () => {
    expect(uuidFromName("staff", "42", "HT-0001")).toBe(uuidFromName("staff", "42", "HT-0001"));
    expect(uuidFromName("staff", "42", "HT-0001")).not.toBe(uuidFromName("staff", "42", "HT-0002"));
    expect(uuidFromName("a", "b")).not.toBe(uuidFromName("ab"));
  });

  it("has the form of a UUID of version 8", () => {
    expect(uuidFromName("x")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("moments", () => {
  it("nine o'clock in Vietnam is two o'clock UTC", () => {
    expect(new Date(moment(isoDate("2025-10-28"), "09:00")).toISOString()).toBe("2025-10-28T02:00:00.000Z");
  });

  it("the 8th of the month after December is in the next year", () => {
    expect(dayOfNextMonth(isoDate("2025-12-01"), 8)).toBe("2026-01-08");
  });

  it("July 2025 to October 2026 are 16 months", () => {
    expect(monthsBetween("2025-07-01", "2026-10-01")).toHaveLength(16);
  });
});

describe("publicationDay", () => {
  it.each([
    ["2025-10-28", "2025-10-28"],
    ["2025-02", "2025-02-01"],
    ["2024", "2024-01-01"],
    ["after 2025-12", "2026-01-05"],
    ["", "2026-01-05"],
  ])("a source dated %j counts as out from %s", (text, day) => {
    expect(publicationDay(text)).toBe(day);
  });

  it("a figure up to 30 June of a source dated by the year only was not known before 1 July", () => {
    expect(knownFrom(publicationDay("2024"), isoDate("2024-06-30"))).toBe("2024-07-01T09:00:00+07:00");
  });
});

describe("versionsOf", () => {
  it("an end that came later supersedes the open version, three days after the last day", () => {
    expect(versionsOf({ from: isoDate("2026-03-05"), to: isoDate("2026-06-14") })).toEqual([
      {
        from_date: "2026-03-05",
        to_date: null,
        recorded_at: "2026-03-07T10:00:00+07:00",
        superseded_at: "2026-06-17T10:00:00+07:00",
      },
      {
        from_date: "2026-03-05",
        to_date: "2026-06-14",
        recorded_at: "2026-06-17T10:00:00+07:00",
        superseded_at: null,
      },
    ]);
  });

  it("an end that was agreed at the start is one version", () => {
    const versions = versionsOf({ from: isoDate("2026-03-01"), to: isoDate("2026-03-31"), endKnownFromStart: true });
    expect(versions.map((version) => version.to_date)).toEqual(["2026-03-31"]);
  });

  it("what began before the registry was entered when it opened", () => {
    expect(versionsOf({ from: REGISTRY_OPENING, to: null })[0]?.recorded_at).toBe("2025-01-03T09:00:00+07:00");
  });
});
