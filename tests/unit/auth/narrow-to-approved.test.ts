import { expect, it } from "vitest";
import { narrowToApproved } from "@/lib/auth/narrow-to-approved";
import type { AuthorizedScope } from "@/lib/auth/scope";

it("a scope narrowed to what is approved keeps its extent and loses drafts and names", () => {
  const extent = {
    ...{
      userId: "u",
      roles: ["leader"],
      nationwide: false,
      provinceCode: "42",
      communeCodes: null,
      facilityCodes: null,
    },
    ...{ approvedOnly: false, canSeePeople: true },
  } as unknown as AuthorizedScope;
  expect(narrowToApproved(extent)).toEqual({ ...extent, approvedOnly: true, canSeePeople: false });
  expect(narrowToApproved(narrowToApproved(extent))).toEqual(narrowToApproved(extent));
  expect(extent).toMatchObject({ approvedOnly: false, canSeePeople: true });
});
