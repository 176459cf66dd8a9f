import { expect, it } from "vitest";
import { formatLogLine } from "@/lib/shared/logger";

const at = new Date("2026-10-31T01:02:03Z");

it("an event is one line of JSON with its moment and level", () => {
  expect(formatLogLine({ level: "info", event: "sign_in", fields: { userId: "u1", rows: 3n }, at })).toBe(
    '{"at":"2026-10-31T01:02:03.000Z","level":"info","event":"sign_in","userId":"u1","rows":"3"}',
  );
});

it("an error keeps its name, message and stack on that line", () => {
  const line = formatLogLine({ level: "error", event: "failed", fields: { error: new TypeError("boom") }, at });
  expect(line).not.toContain("\n");
  expect(JSON.parse(line).error).toMatchObject({ name: "TypeError", message: "boom" });
});
